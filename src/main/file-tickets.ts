import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FileTicket, FolderTicket, Picked, PickedFile, PickedFolder } from '../ipc/file-ticket'
import { newFileTicket, newFolderTicket } from './new-ticket'

/** The paths that one window may use, each behind a ticket that cannot be guessed. */
export type FileTickets = {
  file(path: string, sizeBytes: number): PickedFile
  folder(path: string, isWorkspace: boolean): PickedFolder
  /** Null for a ticket that was never given out. */
  pathOf(ticket: FileTicket | FolderTicket): string | null
  /** Notes a ticket that the other side of the thread gave out. */
  note(ticket: FileTicket | FolderTicket, path: string): void
}

/** @param onNew is told of every new ticket, so that main and the studio thread know the same ones */
export function fileTickets(onNew: (ticket: FileTicket | FolderTicket, path: string) => void): FileTickets {
  const paths = new Map<string, string>()
  const give = (ticket: FileTicket | FolderTicket, path: string) => {
    paths.set(ticket, path)
    onNew(ticket, path)
  }
  return {
    file: (path, sizeBytes) => {
      const ticket = newFileTicket()
      give(ticket, path)
      return { kind: 'file', ticket, name: basename(path), sizeBytes }
    },
    folder: (path, isWorkspace) => {
      const ticket = newFolderTicket()
      give(ticket, path)
      return { kind: 'folder', ticket, name: basename(path), path, isWorkspace }
    },
    pathOf: (ticket) => paths.get(ticket) ?? null,
    note: (ticket, path) => void paths.set(ticket, path),
  }
}

/** A ticket for what a person chose: regular files and folders only; null for devices, pipes and what is gone. */
export async function pick(tickets: FileTickets, path: string): Promise<Picked | null> {
  try {
    const info = await stat(path)
    if (info.isFile()) return tickets.file(path, info.size)
    if (info.isDirectory()) return tickets.folder(path, await isFile(join(path, 'studio.json')))
    return null
  } catch {
    return null // it went away between the choice and now
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false // nothing there
  }
}
