import type { z } from 'zod'
import type { Problem } from '../foundation/problem'
import { ok, refuse, type Result } from '../foundation/result'
import { quoted } from '../foundation/text-safety'
import { BadgeDefinition } from './definition'
import { referenceProblems } from './definition-references'
import { definitionProblem, jsonPath } from './problems'

type Issue = z.core.$ZodIssue

/**
 * Reads a badge definition and reports every fault at once (contract.md, Badge definition; reliability.md §4).
 * Codes: field-unknown, field-missing, field-type, slug-invalid, url-invalid, email-invalid, text-too-long, id-duplicate,
 * reference-unknown; each with the JSON path in `where.path`, in the order of the schema.
 * @param json as parsed from the file
 */
export function parseBadgeDefinition(json: unknown): Result<BadgeDefinition> {
  const parsed = BadgeDefinition.safeParse(json)
  const structural = parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOfIssue(issue, json))
  const problems = onePerPlace([...structural, ...referenceProblems(json)])
  return parsed.success && problems.length === 0 ? ok(parsed.data) : refuse(...problems)
}

/** What a field of this name wants, where its schema comes from the foundation and says no more than "wrong". */
const EXPECTED: Readonly<Record<string, string>> = {
  slug: 'a short name of a-z, 0-9 and hyphens, 1 to 64 letters long, without a hyphen at either end',
  related: 'the slugs of other badges',
  validFor: 'a length of time such as P2Y (two years) or P18M (eighteen months)',
  reviewOn: 'a day such as 2027-03-01',
  on: 'a day such as 2026-03-01',
  level: 'a whole number from 1 to 5',
}

function problemsOfIssue(issue: Issue, json: unknown): Problem[] {
  const path = jsonPath(issue.path)
  const name = path === '' ? 'The definition' : `The field “${quoted(path)}”`
  const fieldName = issue.path.findLast((key) => typeof key === 'string') ?? ''
  const wants = (expected: string) => [
    definitionProblem(codeOfFormat(fieldName), path, `${name} must be ${expected}.`, 'Correct it in the definition.'),
  ]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const at = jsonPath([...issue.path, key])
        const message = `“${quoted(at)}” is not a field of a badge definition.`
        return definitionProblem('field-unknown', at, message, 'Correct its name or remove it.')
      })
    case 'too_big':
      if (issue.origin !== 'string') return wants(EXPECTED[fieldName] ?? `at most ${issue.maximum} entries`)
      return [
        definitionProblem('text-too-long', path, `${name} is longer than ${issue.maximum} letters.`, 'Shorten it.'),
      ]
    case 'too_small':
      if (issue.origin === 'number') return wants(EXPECTED[fieldName] ?? `at least ${issue.minimum}`)
      return [definitionProblem('field-missing', path, `${name} is empty.`, 'Fill it in, or leave the field out.')]
    case 'invalid_key':
      return wants('named by a language such as en, pt-BR or zh-Hant')
    case 'custom': {
      const { code, expected } = issue.params ?? {}
      if (typeof code !== 'string' || typeof expected !== 'string') return wants(EXPECTED[fieldName] ?? 'different')
      return [definitionProblem(code, path, `${name} must be ${expected}.`, 'Correct it in the definition.')]
    }
    case 'invalid_type':
      if (valueAt(json, issue.path) === undefined)
        return [definitionProblem('field-missing', path, `${name} is missing.`, 'Add it to the definition.')]
      return wants(EXPECTED[fieldName] ?? kindOf(issue.expected))
    case 'invalid_value':
      return wants(`one of ${issue.values.map(String).join(', ')}`)
    default:
      return wants(EXPECTED[fieldName] ?? 'different')
  }
}

function codeOfFormat(fieldName: string): string {
  return fieldName === 'slug' || fieldName === 'related' ? 'slug-invalid' : 'field-type'
}

function kindOf(expected: string): string {
  const words: Record<string, string> = { string: 'text', array: 'a list', object: 'an object', int: 'a whole number' }
  return words[expected] ?? `a ${expected}`
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

/** A second complaint about the same place would say nothing new. */
function onePerPlace(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string | undefined>()
  return problems.filter(({ where }) => !seen.has(where.path) && seen.add(where.path))
}
