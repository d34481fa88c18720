import { dirname } from 'node:path'
import { toHex } from '../../core/foundation/hex'
import type { Files } from './files'

/** Names of unfinished files that a crash may leave; swept when the workspace is opened for writing. */
export const TEMPORARY_NAME = /\.[0-9a-f]{16}\.tmp$/

/** What durable writing needs of the machine. */
export type Disk = { readonly files: Files; readonly random: (byteCount: number) => Uint8Array }

/**
 * Puts a whole file in place or leaves the old one whole: unique name beside the target, all bytes, fsync, rename,
 * fsync of the folder (reliability.md §2, promise 2).
 */
export async function writeDurably(disk: Disk, path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const { files } = disk
  const temporary = `${path}.${toHex(disk.random(8))}.tmp`
  try {
    await writeNew(files, temporary, bytes, mode)
    await files.rename(temporary, path)
  } catch (error) {
    await removeQuietly(files, temporary)
    throw error
  }
  await files.syncFolder(dirname(path))
}

/** Writes a file that must not exist yet, and makes its bytes last; its name lasts with the folder's next sync. */
export async function writeNew(files: Files, path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const file = await files.open(path, 'create', mode)
  try {
    await file.append(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes a folder and those above it, each of whose names then lasts: what is synced inside is lost with the folder's name. */
export async function makeFolderDurably(files: Files, path: string): Promise<void> {
  if ((await files.info(path)) !== null) return
  await makeFolderDurably(files, dirname(path))
  await files.makeFolder(path)
  await files.syncFolder(dirname(path))
}

async function removeQuietly(files: Files, path: string): Promise<void> {
  try {
    await files.remove(path)
  } catch {
    // the write's own failure is what the caller must hear; the rest is swept at the next opening
  }
}
