import { createStore } from 'zustand/vanilla'
import type { PickedFile } from '../../ipc/file-ticket'
import type { VerifiedFile } from '../../ipc/verify-contract'
import type { Border } from '../border'
import { spokenLanguage } from '../strings/spoken'
import type { Asked } from './reply-cache'

/** A badge on the desk: a file, or text that was pasted. */
export type VerifyItem = {
  readonly id: number
  readonly name: string
  readonly source: PickedFile | { readonly text: string }
  readonly answer: Asked<VerifiedFile>
}

export type VerifyDeskState = { readonly items: readonly VerifyItem[]; readonly current: number | null }

export type VerifyDesk = ReturnType<typeof createVerifyDesk>

/** The badges that are being looked at; the last one given is shown. */
export function createVerifyDesk(border: Border) {
  const store = createStore<VerifyDeskState>(() => ({ items: [], current: null }))
  let nextId = 1
  const check = async (id: number, recipient?: string) => {
    const item = store.getState().items.find((one) => one.id === id)
    if (!item) return
    const asked = { language: spokenLanguage(), ...(recipient === undefined ? {} : { recipient }) }
    const answer = await ('text' in item.source
      ? border.ask('verify.text', { name: item.name, text: item.source.text, ...asked })
      : border.ask('verify.file', { file: item.source.ticket, ...asked }))
    const reply: Asked<VerifiedFile> = answer.ok
      ? { state: 'ready', value: answer.value }
      : { state: 'refused', problems: answer.problems }
    store.setState(({ items }) => ({ items: items.map((one) => (one.id === id ? { ...one, answer: reply } : one)) }))
  }
  const add = (given: readonly Pick<VerifyItem, 'name' | 'source'>[]) => {
    const items = given.map((one): VerifyItem => ({ ...one, id: nextId++, answer: { state: 'waiting' } }))
    const [first] = items
    if (!first) return
    store.setState({ items, current: first.id })
    // One after the other: a hundred dropped files shall not stand in line together.
    void items.reduce((before, { id }) => before.then(() => check(id)), Promise.resolve())
  }
  return {
    store,
    take: (files: readonly PickedFile[]) => add(files.map((file) => ({ name: file.name, source: file }))),
    takeText: (name: string, text: string) => add([{ name, source: { text } }]),
    choose: (id: number) => store.setState({ current: id }),
    /** Asks the badge on the desk whether it was given to an address. */
    compare: (id: number, recipient: string) => check(id, recipient),
  }
}
