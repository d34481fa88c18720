import { existsSync } from 'node:fs'
import { outputOf, runCommand, say } from './run-command.mjs'

/** @typedef {import('./debian-packages.mjs').Need} Need */

/**
 * Sees to it that packages are installed. As root it installs what is missing; otherwise it says the command that
 * does and goes on, because the machine may have the same things under other names.
 * @param {readonly Need[]} needs
 */
export function ensureDebianPackages(needs) {
  if (!existsSync('/etc/debian_version')) return
  const missing = missingOf(needs, installedPackages(needs.flat()))
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) {
    say(`some system packages are missing. Please run: sudo apt-get install ${namesFor(missing).join(' ')}`)
    return
  }
  say('installing system packages …')
  if (!knowsAll(missing)) runCommand('apt-get', ['update', '-q'], { quiet: true })
  const names = namesFor(missing)
  say(names.join(', '))
  const args = ['install', '-y', '-q', '--no-install-recommends', ...names]
  runCommand('apt-get', args, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } })
}

/**
 * The needs that none of the installed packages meets.
 * @param {readonly Need[]} needs
 * @param {ReadonlySet<string>} installed
 */
export function missingOf(needs, installed) {
  return needs.filter((names) => !names.some((name) => installed.has(name)))
}

/** @param {readonly string[]} names */
function installedPackages(names) {
  // dpkg-query fails if any name is unknown, but still answers for the others; sh hides that exit code.
  const query = 'dpkg-query -W -f \'${Package} ${db:Status-Status}\\n\' "$@" 2>/dev/null; true'
  const lines = (outputOf('sh', ['-c', query, 'sh', ...names]) ?? '').split('\n')
  return new Set(lines.filter((line) => line.endsWith(' installed')).map((line) => line.split(' ')[0] ?? ''))
}

/** @param {readonly Need[]} needs */
const knowsAll = (needs) => needs.every((names) => names.some(hasCandidate))

/** @param {readonly Need[]} needs */
const namesFor = (needs) => needs.map((names) => names.find(hasCandidate) ?? names[0])

/** @param {string} name */
function hasCandidate(name) {
  const policy = outputOf('apt-cache', ['policy', name]) ?? ''
  return /Candidate: (?!\(none\))\S/.test(policy)
}
