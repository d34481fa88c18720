import type { Problem } from '../core/foundation/problem'
import type { Progress } from '../core/foundation/run'

/** Channels that carry no request of the contract: how far a job is, stopping it, tickets for dropped files. */
export const PROGRESS_CHANNEL = 'wire.progress'
export const CANCEL_CHANNEL = 'wire.cancel'
export const DROP_CHANNEL = 'wire.drop'

export type ProgressMessage = { readonly id: number; readonly progress: Progress }

/** The refusal of a channel that is not in the contract. */
export const UNKNOWN_CHANNEL: Problem = {
  code: 'request-invalid',
  level: 'error',
  where: {},
  message: 'Rosette was asked for something it does not know.',
  remedy: '',
  values: {},
}
