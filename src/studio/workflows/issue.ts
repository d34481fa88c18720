import type { Problem } from '../../core/foundation/problem'
import type { Input } from '../workspace/input'

/** Award a badge to a roster, or go on with a batch that was interrupted. */
export type IssueRequest =
  | {
      readonly badge: string
      readonly roster: Input
      readonly map?: unknown
      readonly sheet?: string
      /** `yyyy-mm-dd`; rows may say otherwise. Default: today in the office's zone. */
      readonly awarded?: string
      /** Award the good rows although others were rejected. */
      readonly skipRejected?: boolean
    }
  | { readonly resume: string }

/**
 * `rejected`: rows are wrong and nothing was signed. `interrupted`: stopped by the signal; `resume` goes on.
 * `batch` is null where no batch came to be (rejected, or everybody has the badge already).
 */
export type IssueReport = {
  readonly outcome: 'done' | 'rejected' | 'interrupted'
  readonly batch: string | null
  /** Awards signed by this batch so far. */
  readonly awarded: number
  readonly alreadyAwarded: number
  /** Rows left out because something is wrong with them. */
  readonly rejected: number
  readonly problems: readonly Problem[]
}
