import { join } from 'node:path'
import type { Files } from './files'

/** Removes a file, or a folder with all that is in it; nothing there is fine. Links are removed, not followed. */
export async function removeTree(files: Files, path: string): Promise<void> {
  const info = await files.info(path)
  if (info?.kind === 'folder') for (const name of await files.list(path)) await removeTree(files, join(path, name))
  await files.remove(path)
}
