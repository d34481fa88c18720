import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import type { ReplyOf, RequestOf } from '../../ipc/channel'
import type { AskName, Contract } from '../../ipc/contract'
import type { Asked } from '../state/reply-cache'
import { useStudio } from './studio-context'

/** An answer of the border for a screen: at once what was known, then what is true; asked again after changes. */
export function useAsked<K extends AskName>(channel: K, request: RequestOf<Contract[K]>): Asked<ReplyOf<Contract[K]>> {
  const { replies } = useStudio()
  const key = replies.keyOf(channel, request)
  const change = useStore(replies.changes, ({ count }) => count)
  // The request is a new object at each drawing: its key says whether it is another one.
  const ask = useEffectEvent(() => void replies.ask(channel, request, key))
  useEffect(() => ask(), [replies, channel, key, change])
  return useStore(replies.store, () => replies.read<K>(key))
}
