import { randomBytes } from 'node:crypto'
import { FileTicket, FolderTicket } from '../ipc/file-ticket'

/** A ticket that nobody can guess. */
export function newFileTicket(): FileTicket {
  return FileTicket.parse(`f-${randomBytes(16).toString('hex')}`)
}

/** The same for a folder. */
export function newFolderTicket(): FolderTicket {
  return FolderTicket.parse(`d-${randomBytes(16).toString('hex')}`)
}
