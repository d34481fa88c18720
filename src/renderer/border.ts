import type { Result } from '../core/foundation/result'
import type { Progress } from '../core/foundation/run'
import type { Bridge } from '../ipc/bridge'
import type { ReplyOf, RequestOf } from '../ipc/channel'
import type { Contract, JobName } from '../ipc/contract'

declare global {
  interface Window {
    /** Put there by the preload; the window has no other way out. */
    readonly rosette: Bridge
  }
}

/** Jobs that can be watched and stopped. */
export type RunningJob<Reply> = { readonly done: Promise<Result<Reply>>; readonly cancel: () => void }

/** The border as the window's stores and screens use it. Stores get it as an argument. */
export type Border = Pick<Bridge, 'ask' | 'on' | 'ticketsFor'> & {
  readonly run: <K extends JobName>(
    channel: K,
    request: RequestOf<Contract[K]>,
    onProgress: (progress: Progress) => void,
  ) => RunningJob<ReplyOf<Contract[K]>>
}

let nextJob = 1

/** @param bridge what the preload exposed */
export function borderOver(bridge: Bridge): Border {
  return {
    ask: bridge.ask,
    on: bridge.on,
    ticketsFor: bridge.ticketsFor,
    run: (channel, request, onProgress) => {
      const id = nextJob++
      return { done: bridge.start(channel, id, request, onProgress), cancel: () => bridge.cancel(id) }
    },
  }
}
