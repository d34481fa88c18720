import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ readonly source: string, readonly dependencies: readonly { readonly resolved: string }[] }} Module */

/** What is started from outside; everything else has to be reached from one of these. */
const entries = ['main/index.ts', 'cli/index.ts', 'preload/index.ts', 'verifier/index.ts'].map((file) => `src/${file}`)
const page = 'src/renderer/index.html'

/**
 * Files of src that nothing leads to. A test does not count: what only a test needs is not part of the program.
 * @param {string} base folder that holds src
 * @param {readonly Module[]} modules as cruised
 * @returns {string[]}
 */
export function unusedFiles(base, modules) {
  const importsOf = new Map(modules.map((module) => [module.source, module.dependencies.map((to) => to.resolved)]))
  const reached = new Set()
  const open = [...entries, ...scriptsOf(base)].filter((entry) => existsSync(join(base, entry)))
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    open.push(...(importsOf.get(file) ?? []).map((path) => path.replace(/[?].*$/, '')))
  }
  return readdirSync(join(base, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(tsx?|css)$/.test(path) && !path.endsWith('.d.ts') && !reached.has(path))
    .sort()
    .map((path) => `${path}: nothing leads here from an entry of the program. Use it or remove it.`)
}

/**
 * Scripts and styles that the window's page names.
 * @param {string} base
 */
function scriptsOf(base) {
  if (!existsSync(join(base, page))) return []
  const html = readFileSync(join(base, page), 'utf8')
  return [...html.matchAll(/(?:src|href)="[./]*([^"]+\.(?:tsx?|css))"/g)].map((match) => `src/renderer/${match[1]}`)
}
