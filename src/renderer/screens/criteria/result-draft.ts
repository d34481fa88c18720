import type { BadgeResult } from '../../../core/badge'

/** Kinds that the form offers; a definition may hold others, which it keeps. */
export const RESULT_KINDS = ['Percent', 'RawScore', 'RubricCriterionLevel', 'LetterGrade'] as const
export type ResultKind = (typeof RESULT_KINDS)[number]

/** A result while it is written. */
export type ResultDraft = {
  readonly name: string
  readonly id: string
  readonly kind: ResultKind
  readonly min: string
  readonly max: string
  readonly required: string
  readonly words: string
  readonly levels: readonly { readonly name: string; readonly description: string }[]
}

export const NEW_RESULT: ResultDraft = {
  name: '',
  id: '',
  kind: 'Percent',
  min: '0',
  max: '100',
  required: '',
  words: '',
  levels: [
    { name: '', description: '' },
    { name: '', description: '' },
  ],
}

/** The form of a result that is there. */
export function draftOfResult(result: BadgeResult): ResultDraft {
  const level = result.levels?.find(({ id }) => id === result.required)
  return {
    ...NEW_RESULT,
    name: result.name,
    id: result.id,
    kind: RESULT_KINDS.find((kind) => kind === result.type) ?? 'RawScore',
    min: result.min ?? '',
    max: result.max ?? '',
    required: level?.name ?? result.required ?? '',
    words: result.allowed?.join(', ') ?? '',
    levels:
      result.levels?.map(({ name, description }) => ({ name, description: description ?? '' })) ?? NEW_RESULT.levels,
  }
}

/** An id for a column or a level, from its name: `Review score` → `review-score`. */
export function localIdFrom(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
}

/** The result that a form describes, or null while it says too little. Ids of levels that keep their name stay. */
export function resultFrom(draft: ResultDraft, before: BadgeResult | null): BadgeResult | null {
  const name = draft.name.trim()
  const id = draft.id.trim() || localIdFrom(name)
  if (name === '' || id === '') return null
  const base = { id, name, type: draft.kind }
  const required = draft.required.trim()
  if (draft.kind === 'LetterGrade') {
    const allowed = [...new Set(draft.words.split(',').map((word) => word.trim()))].filter(Boolean)
    if (allowed.length === 0) return null
    return { ...base, allowed, ...(allowed.includes(required) ? { required } : {}) }
  }
  if (draft.kind === 'RubricCriterionLevel') {
    const levels = draft.levels
      .filter((level) => level.name.trim() !== '')
      .map((level) => {
        const known = before?.levels?.find((one) => one.name === level.name.trim())
        const description = level.description.trim()
        const { description: _before, ...rest } = known ?? { id: localIdFrom(level.name), name: level.name.trim() }
        return { ...rest, ...(description === '' ? {} : { description }) }
      })
    const needed = levels.find((level) => level.name === required || level.id === required)
    return levels.length === 0 ? null : { ...base, levels, ...(needed ? { required: needed.id } : {}) }
  }
  const [min, max] = [draft.min.trim(), draft.max.trim()]
  return {
    ...base,
    ...(min === '' ? {} : { min }),
    ...(max === '' ? {} : { max }),
    ...(required === '' ? {} : { required }),
  }
}
