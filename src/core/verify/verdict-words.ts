import type { Outcome } from './verdict'

/** How a verdict looks: `good` and valid, `bad` and false, `caution` for genuine but no longer true, `open` for undecided. */
export type Tone = 'good' | 'bad' | 'caution' | 'open'

/** A piece of an answer below its first line; with a `url` it is a link (http or https only). */
export type AnswerNote = { readonly text: string; readonly url?: string }

/** One of the five questions an employer asks (badging-practice.md §5), with its answer. */
export type Answer = {
  readonly question: string
  readonly answer: string
  readonly notes: readonly AnswerNote[]
}

/** One line of "How we know": several checks in plain words. */
export type Reason = { readonly text: string; readonly outcome: Outcome; readonly note?: string }

/** A verdict in plain English, for window, page and terminal; plain text, foreign names in it as they are. */
export type VerdictWords = {
  readonly tone: Tone
  /** "Genuine, and still valid" */
  readonly headline: string
  /** "Awarded to Ana Ruiz by …, on 4 May 2026." */
  readonly sentence: string
  /** What the reader can do, where the verdict is not valid. */
  readonly advice?: string
  /** Whether the answers are signed and confirmed, or only what the file claims. */
  readonly confirmed: boolean
  readonly answers: readonly Answer[]
  readonly reasons: readonly Reason[]
}
