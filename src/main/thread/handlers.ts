import type { Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { NamesOf, ParsedRequestOf, ReplyOf } from '../../ipc/channel'
import type { StudioContract } from '../../ipc/studio-contract'
import type { ThreadState } from './thread-state'

/** How one channel is served: a request that was parsed already, and the workflow's answer in the contract's words. */
export type Handler<K extends keyof StudioContract> = (
  state: ThreadState,
  request: ParsedRequestOf<StudioContract[K]>,
  run: Run,
) => Promise<Result<ReplyOf<StudioContract[K]>>>

type Served = NamesOf<StudioContract, 'ask'> | NamesOf<StudioContract, 'job'>

/** An entry a channel, or it does not compile. */
export type Handlers<Names extends keyof StudioContract = Served> = { readonly [K in Names]: Handler<K> }
