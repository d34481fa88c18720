import { pathToFileURL } from 'node:url'
import { ensureBuilt } from '../build/ensure-built.mjs'
import { inRoot } from './root.mjs'
import { ensureNodePackages } from './node-packages.mjs'

/** What the command line needs: neither Electron nor anything of the system. */
export async function prepareCommandLine() {
  ensureNodePackages()
  await ensureBuilt(['program', 'verifier'])
}

/**
 * Runs the built command line in this process, so that signals, the terminal and the exit code are its own.
 * @param {readonly string[]} args
 */
export async function runCommandLine(args) {
  const program = inRoot('out/main/cli.js')
  process.argv.splice(1, Infinity, program, ...args)
  await import(pathToFileURL(program).href)
}
