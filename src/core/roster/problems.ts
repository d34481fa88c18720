import { problem, type Level, type Problem } from '../foundation/problem'

/** Something wrong with a roster as a whole. */
export function fileProblem(code: string, file: string, message: string, remedy: string, row?: number): Problem {
  return problem({ code, where: { file, ...(row === undefined ? {} : { row }) }, message, remedy })
}

/** What a check says about a cell; the row and the column are added by whoever knows them. */
export type Finding = {
  readonly code: string
  readonly message: string
  readonly remedy: string
  readonly level?: Level
  readonly values?: Readonly<Record<string, string | number>>
}

/** A finding at its place. @param column the header as in the file, or the field's name if the column is absent */
export function cellProblem(finding: Finding, row: number, column: string): Problem {
  return problem({ ...finding, where: { row, column } })
}

/** An error of a cell. */
export function finding(code: string, message: string, remedy: string): Finding {
  return { code, message, remedy }
}
