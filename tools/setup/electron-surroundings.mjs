import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { inRoot } from './root.mjs'

const executables = new Map([
  ['darwin', 'Electron.app/Contents/MacOS/Electron'],
  ['win32', 'electron.exe'],
])

/**
 * The executable in a folder of Electron.
 * @param {string} folder
 */
export const electronExecutable = (folder) => join(folder, executables.get(process.platform) ?? 'electron')

/** Chromium refuses its sandbox to root, and only to root. */
export const needsNoSandbox = () => process.platform === 'linux' && process.getuid?.() === 0

/** Whether a window can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * The environment in which `require('electron')`, Playwright and electron-vite all find the same Electron.
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
export function electronEnvironment(folder) {
  const versionFile = join(folder, 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : undefined
  return {
    ...process.env,
    ELECTRON_OVERRIDE_DIST_PATH: folder,
    ELECTRON_EXEC_PATH: electronExecutable(folder), // electron-vite reads only this
    ...(version && { ELECTRON_MAJOR_VER: version.split('.')[0] }), // else it assumes the version of the npm package
    ...(needsNoSandbox() && { NO_SANDBOX: '1' }),
    PATH: [inRoot('node_modules/.bin'), process.env.PATH].join(delimiter),
  }
}
