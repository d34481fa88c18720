import { z } from 'zod'

/**
 * Stands for a file that a person chose in a dialog or dropped. The window never sees or sends a path that counts: main
 * gives out tickets and takes no others (reliability.md §5).
 */
export const FileTicket = z
  .string()
  .regex(/^f-[0-9a-f]{32}$/)
  .brand<'FileTicket'>()
export type FileTicket = z.infer<typeof FileTicket>

/** The same for a folder. */
export const FolderTicket = z
  .string()
  .regex(/^d-[0-9a-f]{32}$/)
  .brand<'FolderTicket'>()
export type FolderTicket = z.infer<typeof FolderTicket>

/** A file that somebody chose. */
export type PickedFile = {
  readonly kind: 'file'
  readonly ticket: FileTicket
  readonly name: string
  readonly sizeBytes: number
}
/** A folder that somebody chose, or that was just written; `path` is for reading only. */
export type PickedFolder = {
  readonly kind: 'folder'
  readonly ticket: FolderTicket
  readonly name: string
  readonly path: string
  /** Holds a studio.json. */
  readonly isWorkspace: boolean
}
export type Picked = PickedFile | PickedFolder
