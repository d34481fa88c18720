import type { Progress } from '../core/foundation/run'

/** Channels that carry no request of the contract: how far a job is, stopping it, tickets for dropped files. */
export const PROGRESS_CHANNEL = 'wire.progress'
export const CANCEL_CHANNEL = 'wire.cancel'
export const DROP_CHANNEL = 'wire.drop'

export type ProgressMessage = { readonly id: number; readonly progress: Progress }
