import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot, root } from './root.mjs'
import { runCommand, say } from './run-command.mjs'

/** @typedef {{ readonly packages?: Readonly<Record<string, { version?: string, optional?: boolean }>> }} Lock */

const lockFile = inRoot('package-lock.json')
/** Goes away together with what it speaks of. */
const stampFile = inRoot('node_modules/.rosette-lock')

/** Installs the locked dependencies if those in node_modules are not of this lock; a moment's work if they are. */
export function ensureNodePackages() {
  const text = readFileSync(lockFile)
  const print = createHash('sha256').update(text).digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === print) return
  if (!isInstalled(readLock(lockFile), readLock(inRoot('node_modules/.package-lock.json')))) {
    say('installing the locked dependencies (npm ci) …')
    runCommand('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root })
  }
  writeFileSync(stampFile, print)
}

/**
 * Whether npm's own record of node_modules has every package of the lock that this system must have.
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages ?? {}).every(
    ([path, { version, optional }]) => path === '' || optional || installed.packages?.[path]?.version === version,
  )
}

/**
 * @param {string} file
 * @returns {Lock}
 */
const readLock = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
