import { z } from 'zod'
import type { Problem } from '../foundation/problem'
import { quoted } from '../foundation/text-safety'
import { definitionProblem } from './problems'

// Reads of a definition only what refers to something, and forgives the rest: the strict schema has complained already.
const named = z.object({ id: z.string().catch('') }).catch({ id: '' })
const listOf = <T extends z.ZodType>(item: T) => z.array(item).catch([])
const Referring = z.object({
  slug: z.unknown().optional(),
  criteria: z.unknown().optional(),
  criteriaUrl: z.unknown().optional(),
  related: listOf(z.unknown()),
  results: listOf(
    z
      .object({
        id: z.string().catch(''),
        type: z.unknown().optional(),
        min: z.string().optional().catch(undefined),
        max: z.string().optional().catch(undefined),
        required: z.string().optional().catch(undefined),
        allowed: z.array(z.string()).optional().catch(undefined),
        levels: listOf(named),
      })
      .catch({ id: '', type: undefined, levels: [] }),
  ),
  proposal: z
    .object({
      requirements: listOf(named),
      outcomes: listOf(z.object({ requirements: listOf(z.string().catch('')) }).catch({ requirements: [] })),
    })
    .catch({ requirements: [], outcomes: [] }),
})
type ReferringResult = z.infer<typeof Referring>['results'][number]

/** Faults between fields: what must be there together, doubled ids, and names of things that the definition lacks. */
export function referenceProblems(json: unknown): Problem[] {
  const parsed = Referring.safeParse(json)
  if (!parsed.success) return []
  const { slug, criteria, criteriaUrl, related, results, proposal } = parsed.data
  const problems: Problem[] = []
  if (criteria === undefined && criteriaUrl === undefined) {
    const message = 'The criteria are missing: the definition has neither “criteria” nor “criteriaUrl”.'
    problems.push(definitionProblem('field-missing', 'criteria', message, 'Add what it takes to earn the badge.'))
  }
  problems.push(...doubled(results, 'results', (id) => id.toLowerCase().replace(/[\s_-]/g, '')))
  results.forEach((result, i) => problems.push(...resultProblems(result, `results[${i}]`)))
  problems.push(...doubled(proposal.requirements, 'proposal.requirements'))
  const requirements = proposal.requirements.map(({ id }) => id)
  proposal.outcomes.forEach((outcome, i) =>
    outcome.requirements.forEach((id, k) => {
      if (id === '' || requirements.includes(id)) return
      const path = `proposal.outcomes[${i}].requirements[${k}]`
      problems.push(unknown(path, `The outcome names the requirement “${quoted(id)}”, which the proposal lacks.`))
    }),
  )
  const own = related.indexOf(slug)
  if (own >= 0 && typeof slug === 'string')
    problems.push(unknown(`related[${own}]`, 'The badge names itself as a related badge.'))
  return problems
}

function resultProblems({ type, min, max, required, allowed, levels }: ReferringResult, path: string): Problem[] {
  const problems = doubled(levels, `${path}.levels`)
  if (min !== undefined && max !== undefined && Number(min) > Number(max))
    problems.push(
      definitionProblem('field-type', `${path}.min`, 'The least value is above the greatest.', 'Swap them.'),
    )
  if (type === 'RubricCriterionLevel' && levels.length === 0) {
    const message = `The field “${path}.levels” is missing: a result of this type is one of its levels.`
    problems.push(
      definitionProblem('field-missing', `${path}.levels`, message, 'List the levels from lowest to highest.'),
    )
  }
  if (required === undefined) return problems
  const at = `${path}.required`
  if (levels.length > 0) {
    if (!levels.some(({ id }) => id === required))
      problems.push(unknown(at, `The required level “${quoted(required)}” is not one of the levels.`))
  } else if (allowed) {
    if (!allowed.includes(required))
      problems.push(unknown(at, `The required value “${quoted(required)}” is not one of the allowed values.`))
  } else if (Number(required) < Number(min ?? -Infinity) || Number(required) > Number(max ?? Infinity)) {
    problems.push(definitionProblem('field-type', at, 'The required value is outside the scale.', 'Correct it.'))
  }
  return problems
}

function unknown(path: string, message: string): Problem {
  return definitionProblem('reference-unknown', path, message, 'Correct the name or add what it names.')
}

function doubled(items: readonly { id: string }[], path: string, key = (id: string) => id): Problem[] {
  const first = new Map<string, number>()
  return items.flatMap(({ id }, i) => {
    const before = first.get(key(id))
    if (before === undefined || id === '') {
      first.set(key(id), i)
      return []
    }
    const message = `The id “${quoted(id)}” is used twice: in ${path}[${before}] and in ${path}[${i}].`
    return [definitionProblem('id-duplicate', `${path}[${i}].id`, message, 'Give each its own id.')]
  })
}
