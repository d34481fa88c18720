import { sentenceOf, type Problem } from '../core/foundation/problem'
import { problemLine } from './refusal'

/** A problem of a roster as contract.md writes it; `level` stands only where it is no error. */
export function rowProblemJson(one: Problem) {
  const { row, column } = one.where
  return {
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    code: one.code,
    message: sentenceOf(one),
    ...(one.level === 'error' ? {} : { level: one.level }),
  }
}

/** The same for people: one line, with row and column. */
export function rowProblemText(one: Problem): string {
  return one.level === 'warn' ? `Note: ${problemLine(one)}` : problemLine(one)
}

/** Whether a row or the whole list was rejected for it. */
export function isError(one: Problem): boolean {
  return one.level === 'error'
}
