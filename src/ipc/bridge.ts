import type { Result } from '../core/foundation/result'
import type { Progress } from '../core/foundation/run'
import type { PayloadOf, ReplyOf, RequestOf } from './channel'
import type { AskName, Contract, JobName, TellName } from './contract'
import type { Picked } from './file-ticket'

/** What the preload hands to the window as `window.rosette`, and all that the window has. */
export type Bridge = {
  readonly ask: <K extends AskName>(
    channel: K,
    request: RequestOf<Contract[K]>,
  ) => Promise<Result<ReplyOf<Contract[K]>>>
  /** @param id chosen by the window, unique in it; `cancel` takes it */
  readonly start: <K extends JobName>(
    channel: K,
    id: number,
    request: RequestOf<Contract[K]>,
    onProgress: (progress: Progress) => void,
  ) => Promise<Result<ReplyOf<Contract[K]>>>
  readonly cancel: (id: number) => void
  /** @returns stops listening */
  readonly on: <K extends TellName>(channel: K, listener: (payload: PayloadOf<Contract[K]>) => void) => () => void
  /** Tickets for files that were dropped on the window. */
  readonly ticketsFor: (files: readonly unknown[]) => Promise<Result<readonly Picked[]>>
}
