import type { TimeZone } from '../../foundation/instant'
import type { Outcome, Verdict } from '../verdict'
import { answersOf } from './answers'
import { english, type VerdictPhrases } from './english'
import { headlineOf } from './headline'
import { isConfirmed } from './confirmed'
import { reasonsOf } from './reasons'

/** How a verdict looks: `good` and valid, `bad` and false, `caution` for genuine but not to be taken as it is, `open` for undecided. */
export type Tone = 'good' | 'bad' | 'caution' | 'open'

/** A piece of an answer below its first line; with a `url` it is a link (http or https only). */
export type AnswerNote = { readonly text: string; readonly url?: string }

/** One of the five questions an employer asks (badging-practice.md §5), with its answer. */
export type Answer = {
  readonly key: 'who' | 'what' | 'issuer' | 'how' | 'standing'
  readonly question: string
  /** Stands out. */
  readonly answer: string
  /** Goes on after a comma, such as “level Proficient”. */
  readonly detail?: string
  readonly notes: readonly AnswerNote[]
}

/** One line of "How we know": several checks in plain words. */
export type Reason = { readonly text: string; readonly outcome: Outcome; readonly note?: string }

/** A verdict in plain words, for window, page and terminal; plain text, foreign names in it as they are. */
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

/** How dates are said, and whom to ask. */
export type WordOptions = {
  /** The zone in which days are meant; UTC where it is not known. */
  readonly zone?: TimeZone
  /** The words of the language; English without it. */
  readonly phrases?: VerdictPhrases
  /** The office that can look an award up; only for badges of its own. */
  readonly contact?: string
}

/** Says a verdict: first line first, then the five questions, then why we say so. */
export function verdictWords(verdict: Verdict, options: WordOptions = {}): VerdictWords {
  const say = options.phrases ?? english
  return {
    ...headlineOf(verdict, options, say),
    confirmed: isConfirmed(verdict),
    answers: answersOf(verdict, options.zone, say),
    reasons: reasonsOf(verdict, options.zone, say),
  }
}
