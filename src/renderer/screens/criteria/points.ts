import type { CriteriaFormState } from './use-criteria'
import type { PlainKey, Translate } from '../../strings/strings'

/** A field that must or should be filled. */
export type FieldPoint = {
  readonly field: string
  readonly text: string
  readonly state: 'done' | 'open' | 'optional'
}

/** What a badge should say before it is published, and what of it is missing. */
export function pointsOf(
  { draft, problemOf }: Pick<CriteriaFormState, 'draft' | 'problemOf'>,
  t: Translate,
): FieldPoint[] {
  const filled = (value: unknown): boolean =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
  const point = (field: string, key: PlainKey, value: unknown, needed: boolean): FieldPoint => ({
    field,
    text: t(key),
    state: problemOf(field) ? 'open' : filled(value) ? 'done' : needed ? 'open' : 'optional',
  })
  const hasHalfContact = filled(draft.contact?.name) && !filled(draft.contact?.email)
  return [
    point('name', 'criteria.name', draft.name, true),
    point('description', 'criteria.description', draft.description, true),
    point('criteria', 'criteria.criteria', draft.criteria ?? draft.criteriaUrl, true),
    point('altText', 'criteria.altText', draft.altText, true),
    point('skills', 'criteria.skills', draft.skills, false),
    point('category', 'criteria.category', draft.category, false),
    point('level', 'criteria.level', draft.level, false),
    point('audience', 'criteria.audience', draft.audience, false),
    point('evidence', 'criteria.evidence', draft.evidence, false),
    {
      ...point('contact', 'criteria.email', draft.contact?.email, false),
      ...(hasHalfContact ? { state: 'open' } : {}),
    },
  ]
}
