import { join, sep } from 'node:path'
import type { Files } from './files'

/**
 * A path below a folder, from data: resolved, looked up without following links out, and checked to be inside
 * (reliability.md §2, promise 25). Null where it is outside, absent or no ordinary file.
 * @param relative with `/`, without leading slash
 */
export async function fileInside(files: Files, folder: string, relative: string): Promise<string | null> {
  const parts = relative.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\p{Cc}]/u.test(part))) return null
  const root = await files.realPath(folder)
  if (root === null) return null
  const real = await files.realPath(join(root, ...parts))
  if (real === null || !real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return null
  return (await files.info(real))?.kind === 'file' ? real : null
}
