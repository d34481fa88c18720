import { basename } from 'node:path'
import { problem } from '../../core/foundation/problem'
import { RosetteError } from '../../core/foundation/rosette-error'
import type { PayloadOf } from '../../ipc/channel'
import type { Contract, TellName } from '../../ipc/contract'
import type { FileTicket, FolderTicket, PickedFile, PickedFolder } from '../../ipc/file-ticket'
import type { Machine } from '../../studio/machine'
import type { Input } from '../../studio/workspace/input'
import { openStudio, type Studio } from '../../studio/workspace/open-studio'
import { newFileTicket, newFolderTicket } from '../new-ticket'
import type { RememberedWorkspace, ThreadData } from '../thread-messages'

/** Unlocked keys are forgotten after a quarter of an hour (window.md, F9). */
const UNLOCKED_MS = 15 * 60_000

/** What one studio thread holds: the machine, the open workspace, and the tickets that both sides know. */
export type ThreadState = {
  readonly machine: Machine
  readonly data: ThreadData
  /** The open workspace; throws `no-workspace`. */
  readonly studio: () => Studio
  readonly openFolder: (folder: string, access: 'read' | 'write') => Promise<Studio>
  readonly close: () => Promise<void>
  readonly pathOf: (ticket: FileTicket | FolderTicket) => string
  /** A chosen file, or what was pasted in place of one. */
  readonly inputOf: (ticket: FileTicket) => Input
  /** A ticket for bytes that are in no file. */
  readonly givePasted: (name: string, bytes: Uint8Array) => PickedFile
  readonly noteTicket: (ticket: FileTicket | FolderTicket, path: string) => void
  readonly giveFolder: (path: string) => PickedFolder
  readonly giveFile: (path: string, sizeBytes: number) => PickedFile
  readonly tell: <K extends TellName>(channel: K, payload: PayloadOf<Contract[K]>) => void
  readonly remember: (workspace: RememberedWorkspace) => void
  readonly keysUnlocked: () => void
  readonly lockKeys: () => void
}

export type ThreadWires = {
  readonly onTicket: (ticket: FileTicket | FolderTicket, path: string) => void
  readonly onTell: (channel: string, payload: unknown) => void
  readonly onOpened: (workspace: RememberedWorkspace) => void
}

export function threadState(machine: Machine, data: ThreadData, wires: ThreadWires): ThreadState {
  const paths = new Map<string, string>()
  const pasted = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>()
  let open: Studio | null = null
  let lockTimer: NodeJS.Timeout | undefined

  const give = (ticket: FileTicket | FolderTicket, path: string) => {
    paths.set(ticket, path)
    wires.onTicket(ticket, path)
  }
  const close = async () => {
    clearTimeout(lockTimer)
    const closing = open
    open = null
    closing?.keys.lock()
    await closing?.close()
  }
  const lockKeys = () => {
    clearTimeout(lockTimer)
    open?.keys.lock()
    wires.onTell('workspace.changed', { what: 'keys' })
  }
  const pathOf = (ticket: FileTicket | FolderTicket): string => {
    const path = paths.get(ticket)
    if (path === undefined) throw new RosetteError(unknownTicket())
    return path
  }
  return {
    machine,
    data,
    studio: () => {
      if (!open) throw new RosetteError(noWorkspace())
      return open
    },
    openFolder: async (folder, access) => {
      if (open?.paths.folder === folder && open.access === access) return open
      const next = await openStudio(machine, folder, access)
      await close()
      open = next
      return next
    },
    close,
    pathOf,
    inputOf: (ticket) => pasted.get(ticket) ?? { path: pathOf(ticket) },
    givePasted: (name, bytes) => {
      const ticket = newFileTicket()
      pasted.clear() // one list lies on the desk at a time
      pasted.set(ticket, { name, bytes })
      return { kind: 'file', ticket, name, sizeBytes: bytes.length }
    },
    noteTicket: (ticket, path) => void paths.set(ticket, path),
    giveFolder: (path) => {
      const ticket = newFolderTicket()
      give(ticket, path)
      return { kind: 'folder', ticket, name: basename(path), path, isWorkspace: false }
    },
    giveFile: (path, sizeBytes) => {
      const ticket = newFileTicket()
      give(ticket, path)
      return { kind: 'file', ticket, name: basename(path), sizeBytes }
    },
    tell: wires.onTell,
    remember: wires.onOpened,
    keysUnlocked: () => {
      clearTimeout(lockTimer)
      lockTimer = setTimeout(lockKeys, UNLOCKED_MS)
      lockTimer.unref()
    },
    lockKeys,
  }
}

function noWorkspace() {
  return problem({
    code: 'no-workspace',
    message: 'No workspace is open.',
    remedy: 'Open one first.',
  })
}

function unknownTicket() {
  return problem({
    code: 'file-missing',
    message: 'This file was not chosen in this window.',
    remedy: 'Choose it again.',
  })
}
