import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256 of every file below a folder, by path. */
export function treeOf(folder: string, below = ''): Map<string, string> {
  const tree = new Map<string, string>()
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below === '' ? name : `${below}/${name}`
    if (statSync(join(folder, path)).isDirectory())
      for (const [inner, sha] of treeOf(folder, path)) tree.set(inner, sha)
    else
      tree.set(
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      )
  }
  return tree
}
