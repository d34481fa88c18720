import type { BadgeResult } from '../../badge'
import { RESULT_STATUSES } from '../../badge'
import { quoted, signableText } from '../../foundation/text-safety'
import type { Finding } from '../problems'
import type { RosterRow } from '../row'

type RowResult = RosterRow['results'][number]

const NUMERIC = new Set(['GradePointAverage', 'Percent', 'PredictedScore', 'RawScore', 'RubricScore', 'ScaledScore'])

/**
 * Judges one result of one person by the badge's description of it.
 * Codes: result-not-a-number, result-out-of-range, result-not-allowed, result-below-required.
 * @param text not empty
 */
export function checkResult(text: string, result: BadgeResult): RowResult | Finding {
  const value = signableText(text).trim()
  if (result.levels && result.levels.length > 0) return levelOf(value, result, result.levels)
  if (result.allowed || result.type === 'Status') return allowedValue(value, result, result.allowed ?? RESULT_STATUSES)
  if (NUMERIC.has(result.type) || result.min !== undefined || result.max !== undefined) return numberIn(value, result)
  return { id: result.id, value }
}

function levelOf(value: string, result: BadgeResult, levels: NonNullable<BadgeResult['levels']>): RowResult | Finding {
  const lower = value.toLowerCase()
  const byId = levels.findIndex(({ id }) => id === value)
  const byIdInAnyCase = levels.findIndex(({ id }) => id.toLowerCase() === lower)
  const byName = levels.findIndex(({ name }) => name.toLowerCase() === lower)
  const index = [byId, byIdInAnyCase, byName].find((found) => found >= 0) ?? -1
  const level = levels[index]
  if (!level)
    return notAllowed(
      value,
      levels.map(({ name }) => name),
    )
  const required = levels.findIndex(({ id }) => id === result.required)
  if (index < required) return belowRequired(level.name, levels[required]?.name ?? '')
  return { id: result.id, level: level.id }
}

function allowedValue(value: string, result: BadgeResult, allowed: readonly string[]): RowResult | Finding {
  const exact = allowed.indexOf(value)
  const index = exact >= 0 ? exact : allowed.findIndex((word) => word.toLowerCase() === value.toLowerCase())
  const word = allowed[index]
  if (word === undefined) return notAllowed(value, allowed)
  const required = result.required === undefined ? -1 : allowed.indexOf(result.required)
  if (result.type !== 'Status' && index < required) return belowRequired(word, allowed[required] ?? '')
  return { id: result.id, value: word }
}

function numberIn(value: string, result: BadgeResult): RowResult | Finding {
  const text = plainNumber(value, result.type === 'Percent')
  if (text === null) {
    const message = `“${quoted(value, 30)}” is not a number.`
    return { code: 'result-not-a-number', message, remedy: 'Write it with digits, such as 88 or 88.5.' }
  }
  const { min, max, required } = result
  const number = Number(text)
  if (number < Number(min ?? -Infinity) || number > Number(max ?? Infinity)) {
    const range =
      min !== undefined && max !== undefined
        ? `${min} to ${max}`
        : min !== undefined
          ? `${min} or more`
          : `${max} or less`
    return { code: 'result-out-of-range', message: `${text} is outside the scale of ${range}.`, remedy: 'Correct it.' }
  }
  if (required !== undefined && number < Number(required)) return belowRequired(text, required)
  return { id: result.id, value: text }
}

/** A number with a point; a comma before other than three digits is one, before three it could separate thousands. */
function plainNumber(value: string, percent: boolean): string | null {
  const bare = percent ? value.replace(/\s*%$/, '') : value
  const match = /^([+-]?)(\d{1,15})(?:[.,](\d{1,9}))?$/.exec(bare)
  if (!match || (bare.includes(',') && match[3]?.length === 3)) return null
  const [, sign, whole = '', fraction] = match
  const text = whole.replace(/^0+(?=\d)/, '') + (fraction ? `.${fraction}` : '')
  return sign === '-' && Number(text) !== 0 ? `-${text}` : text
}

function notAllowed(value: string, words: readonly string[]): Finding {
  const known = words.slice(0, 6).map((word) => quoted(word, 24))
  const message = `“${quoted(value, 30)}” is not one of ${known.join(', ')}${words.length > 6 ? ', …' : ''}.`
  return { code: 'result-not-allowed', message, remedy: 'Write one of them.' }
}

function belowRequired(reached: string, required: string): Finding {
  const message = `${quoted(reached, 30)} is below the required ${quoted(required, 30)}.`
  return { code: 'result-below-required', message, remedy: 'Leave this row out, or correct the result.' }
}
