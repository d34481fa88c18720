import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inRoot, root } from '../setup/root.mjs'
import { fingerprint } from './fingerprint.mjs'
import { parts, stampFile } from './parts.mjs'

/** @typedef {import('./parts.mjs').Part} Part */

/**
 * The parts whose sources changed since they were built. Loads nothing of the bundler, so it may run at every start.
 * @param {readonly Part['name'][]} names
 */
export function staleParts(names) {
  return parts.filter((part) => names.includes(part.name) && isThere(part) && !isFresh(part))
}

/**
 * Builds parts, one after the other. A part that fails keeps no stamp, so the next start builds it again.
 * @param {readonly Part[]} wanted
 * @param {import('vite').LogLevel} logLevel
 */
export async function buildParts(wanted, logLevel) {
  mkdirSync(inRoot('out'), { recursive: true })
  for (const part of wanted) {
    const print = fingerprint(root, part.sources) // before the build: what is edited meanwhile makes it stale again
    rmSync(stampFile(part), { force: true })
    if (part.name === 'verifier') await (await import('./verifier.mjs')).buildVerifier(logLevel)
    else await buildWithElectronVite(part, logLevel)
    writeFileSync(stampFile(part), print)
  }
}

/** @param {Part} part */
export const isThere = (part) => part.entries.some((entry) => existsSync(inRoot(entry)))

/** @param {Part} part */
function isFresh(part) {
  const stamp = stampFile(part)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root, part.sources)
}

/**
 * @param {Part} part
 * @param {import('vite').LogLevel} logLevel
 */
async function buildWithElectronVite(part, logLevel) {
  const { build } = await import('electron-vite')
  process.env.ROSETTE_BUILD = part.name // read by electron.vite.config.ts
  await build({ configFile: inRoot('electron.vite.config.ts'), root, logLevel, ignoreConfigWarning: true })
}
