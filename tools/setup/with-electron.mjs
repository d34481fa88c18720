import { spawn } from 'node:child_process'
import { electronFolder } from './electron.mjs'
import { electronEnvironment, hasDisplay } from './electron-surroundings.mjs'

/**
 * Runs a command in the surroundings of the Electron to use, under a virtual screen where there is no real one, and
 * passes signals on to it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>} its exit code
 */
export async function withElectron(command, args, options = {}) {
  const env = { ...electronEnvironment(await electronFolder()), ...options.env }
  const screen = hasDisplay() ? [] : ['xvfb-run', '-a', '-s', '-screen 0 2048x1200x24']
  const [program = command, ...rest] = [...screen, command, ...args]
  const child = spawn(program, rest, {
    stdio: options.stdio ?? 'inherit',
    env,
    shell: process.platform === 'win32',
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
