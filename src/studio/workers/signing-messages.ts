import type { AwardFacts } from '../../core/credential'
import type { Problem } from '../../core/foundation/problem'
import type { SignedAward, SigningJob } from './signing-pool'

/** To a thread: a job to remember, a block of it to sign, or the end of it. Keys cross as objects that cannot be read. */
export type ToSigner =
  | { readonly kind: 'begin'; readonly job: number; readonly terms: SigningJob }
  | { readonly kind: 'sign'; readonly job: number; readonly block: number; readonly awards: readonly AwardFacts[] }
  | { readonly kind: 'end'; readonly job: number }

/** From a thread: a block, or why it cannot be signed; `problem` is null for a mistake of ours. */
export type FromSigner =
  | { readonly kind: 'signed'; readonly block: number; readonly awards: readonly SignedAward[] }
  | { readonly kind: 'failed'; readonly block: number; readonly problem: Problem | null; readonly message: string }
