/**
 * The window's only way out: named functions over the channels of ipc/contract.ts. Never `ipcRenderer`, never an event
 * object (reliability.md §5, 20).
 */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../ipc/bridge'
import { channelKinds } from '../ipc/channel-kinds'
import { PROGRESS_CHANNEL, DROP_CHANNEL, CANCEL_CHANNEL, type ProgressMessage } from '../ipc/wire'

const kinds: Readonly<Record<string, string>> = channelKinds

function known(channel: string, kind: 'ask' | 'job' | 'tell'): string {
  if (!Object.hasOwn(kinds, channel) || kinds[channel] !== kind) throw new Error(`no channel ${channel}`)
  return channel
}

const bridge: Bridge = {
  ask: (channel, request) => ipcRenderer.invoke(known(channel, 'ask'), request),
  start: (channel, id, request, onProgress) => {
    const listen = (_event: unknown, message: ProgressMessage) => {
      if (message.id === id) onProgress(message.progress)
    }
    ipcRenderer.on(PROGRESS_CHANNEL, listen)
    return ipcRenderer.invoke(known(channel, 'job'), request, id).finally(() => {
      ipcRenderer.off(PROGRESS_CHANNEL, listen)
    })
  },
  cancel: (id) => ipcRenderer.send(CANCEL_CHANNEL, id),
  on: (channel, listener) => {
    const name = known(channel, 'tell')
    const listen = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload)
    ipcRenderer.on(name, listen)
    return () => void ipcRenderer.off(name, listen)
  },
  // Only a File that a person dropped or chose has a path: a page cannot make one up.
  ticketsFor: (files) =>
    ipcRenderer.invoke(
      DROP_CHANNEL,
      files.map((file) => (file instanceof File ? webUtils.getPathForFile(file) : '')).filter((path) => path !== ''),
    ),
}

contextBridge.exposeInMainWorld('rosette', bridge)
