/**
 * The window's only way out: named functions over the channels of ipc/contract.ts. Never `ipcRenderer`, never an event
 * object (reliability.md §5, 20).
 */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../ipc/bridge'
import { channelKinds } from '../ipc/channel-kinds'
import { CANCEL_CHANNEL, DROP_CHANNEL, PROGRESS_CHANNEL, UNKNOWN_CHANNEL, type ProgressMessage } from '../ipc/wire'

const kinds: Readonly<Record<string, string>> = channelKinds

const isKnown = (channel: string, kind: 'ask' | 'job' | 'tell'): boolean =>
  Object.hasOwn(kinds, channel) && kinds[channel] === kind

/** What a page gets that asks on a channel of its own making. */
const unknown = { ok: false, problems: [UNKNOWN_CHANNEL] } as const

const bridge: Bridge = {
  ask: (channel, request) =>
    isKnown(channel, 'ask') ? ipcRenderer.invoke(channel, request) : Promise.resolve(unknown),
  start: (channel, id, request, onProgress) => {
    if (!isKnown(channel, 'job')) return Promise.resolve(unknown)
    const listen = (_event: unknown, message: ProgressMessage) => {
      if (message.id === id) onProgress(message.progress)
    }
    ipcRenderer.on(PROGRESS_CHANNEL, listen)
    return ipcRenderer.invoke(channel, request, id).finally(() => {
      ipcRenderer.off(PROGRESS_CHANNEL, listen)
    })
  },
  cancel: (id) => ipcRenderer.send(CANCEL_CHANNEL, id),
  on: (channel, listener) => {
    if (!isKnown(channel, 'tell')) return () => undefined
    const listen = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload)
    ipcRenderer.on(channel, listen)
    return () => void ipcRenderer.off(channel, listen)
  },
  // Only a File that a person dropped or chose has a path: a page cannot make one up.
  ticketsFor: (files) =>
    ipcRenderer.invoke(
      DROP_CHANNEL,
      files.map((file) => (file instanceof File ? webUtils.getPathForFile(file) : '')).filter((path) => path !== ''),
    ),
}

contextBridge.exposeInMainWorld('rosette', bridge)
