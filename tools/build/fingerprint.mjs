import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A digest of the names, sizes and times of all files in some files and folders: milliseconds for the whole checkout,
 * and different whenever something was edited, added, removed or cloned anew.
 * @param {string} base folder
 * @param {readonly string[]} paths inside it; what does not exist counts as absent
 * @returns {string}
 */
export function fingerprint(base, paths) {
  const hash = createHash('sha256')
  for (const path of paths) for (const line of linesOf(base, path)) hash.update(line)
  return hash.digest('hex')
}

/**
 * @param {string} base
 * @param {string} path
 * @returns {Iterable<string>}
 */
function* linesOf(base, path) {
  const stats = statSync(join(base, path), { throwIfNoEntry: false })
  if (stats === undefined) yield `${path} absent\n`
  else if (stats.isDirectory()) {
    for (const name of readdirSync(join(base, path)).sort()) yield* linesOf(base, `${path}/${name}`)
  } else yield `${path} ${stats.size} ${stats.mtimeMs}\n`
}
