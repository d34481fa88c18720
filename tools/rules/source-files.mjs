import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A file of the checkout as a rule sees it.
 * @typedef {{ readonly path: string, readonly text: string }} SourceFile
 */

/** What is made or fetched, and the official files that others wrote. */
const foreign =
  /^(node_modules|out|dist|coverage|test-results|playwright-report|\.git|\.cache|test\/vectors|test\/golden)(\/|$)/
const written = /(\.([cm]?[jt]sx?|css|html|md|json|yml|yaml|sh)|(^|\/)run)$/
/** Machine-made, or data of which origin and licence are kept beside it. */
const data = /^(package-lock\.json$|resources\/(?!site\/))/

/**
 * Everything that people wrote for this program, by path.
 * @param {string} base folder
 * @returns {SourceFile[]}
 */
export function sourceFiles(base) {
  return pathsIn(base, '')
    .filter((path) => written.test(path) && !data.test(path))
    .map((path) => ({ path, text: readFileSync(join(base, path), 'utf8') }))
}

/**
 * Paths of all files that belong to the checkout, sorted, with `/` on every system.
 * @param {string} base
 * @param {string} folder
 * @returns {string[]}
 */
function pathsIn(base, folder) {
  return readdirSync(join(base, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (foreign.test(path)) return []
      return entry.isDirectory() ? pathsIn(base, path) : [path]
    })
}
