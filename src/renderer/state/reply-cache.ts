import { createStore } from 'zustand/vanilla'
import type { Problem } from '../../core/foundation/problem'
import type { ReplyOf, RequestOf } from '../../ipc/channel'
import type { AskName, Contract } from '../../ipc/contract'
import type { Border } from '../border'

/** How an ask stands. An answer stays in sight while it is asked again. */
export type Asked<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'refused'; readonly problems: readonly Problem[] }

const WAITING = { state: 'waiting' } as const

export type ReplyCache = ReturnType<typeof createReplyCache>

/** The last answers of the border, so that going back shows at once what was there. */
export function createReplyCache(border: Border) {
  const store = createStore<{ readonly replies: ReadonlyMap<string, Asked<unknown>> }>(() => ({ replies: new Map() }))
  const running = new Map<string, number>()
  let nextRun = 1
  const set = (key: string, reply: Asked<unknown>) => {
    const replies = new Map(store.getState().replies)
    replies.set(key, reply)
    store.setState({ replies })
  }
  return {
    store,
    keyOf: (channel: AskName, request: unknown): string => `${channel} ${JSON.stringify(request ?? null)}`,
    read<K extends AskName>(key: string): Asked<ReplyOf<Contract[K]>> {
      return (store.getState().replies.get(key) ?? WAITING) as Asked<ReplyOf<Contract[K]>>
    },
    /** Asks; a later question with the same key wins. */
    async ask<K extends AskName>(channel: K, request: RequestOf<Contract[K]>, key: string): Promise<void> {
      const run = nextRun++
      running.set(key, run)
      const answer = await border.ask(channel, request)
      if (running.get(key) !== run) return
      set(key, answer.ok ? { state: 'ready', value: answer.value } : { state: 'refused', problems: answer.problems })
    },
    /** Forgets all answers, as for another workspace. */
    clear(): void {
      running.clear()
      store.setState({ replies: new Map() })
    },
    /** Changes with every act that changed the workspace; readers ask again. */
    changes: createStore<{ readonly count: number }>(() => ({ count: 0 })),
  }
}
