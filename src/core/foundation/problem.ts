/** Where a problem lies; every member is optional because a place has one or several of them. */
export type Where = {
  readonly file?: string
  /** As a spreadsheet counts: the header is row 1. */
  readonly row?: number
  /** The header as in the file, or the field's name if the column is absent. */
  readonly column?: string
  readonly element?: string
  /** JSON path such as `results[0].min`. */
  readonly path?: string
  readonly line?: number
}

/** How much a problem weighs: errors reject, warnings are told, infos may be ignored. */
export type Level = 'error' | 'warn' | 'info'

/** The one shape of everything that is wrong (contract.md, error codes; reliability.md §4). */
export type Problem = {
  /** Public, lower case with hyphens: `email-invalid`. */
  readonly code: string
  readonly level: Level
  readonly where: Where
  /** What is wrong: one clear sentence that holds at most 60 escaped characters of the input. */
  readonly message: string
  /** What to do about it: one sentence. */
  readonly remedy: string
  /** What a translator needs to say the message in another language. */
  readonly values: Readonly<Record<string, string | number>>
}

/** What a station gives when it makes a problem; the rest has defaults. */
export type ProblemDraft = Pick<Problem, 'code' | 'message' | 'remedy'> &
  Partial<Pick<Problem, 'level' | 'where' | 'values'>>

/** Completes a problem: an error without a place and without values unless said otherwise. */
export function problem(draft: ProblemDraft): Problem {
  return { level: 'error', where: {}, values: {}, ...draft }
}

/** Message and remedy as one text for a terminal or a dialog. */
export function sentenceOf(p: Problem): string {
  return `${p.message} ${p.remedy}`.trim()
}
