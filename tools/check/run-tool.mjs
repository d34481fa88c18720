import { spawn } from 'node:child_process'
import { inRoot, root } from '../setup/root.mjs'

/** @typedef {import('./finding.mjs').Finding} Finding */

/**
 * Runs a checker out of the locked dependencies; what it prints is the fault if it fails.
 * @param {string} name of the finding
 * @param {string} script of the tool, inside node_modules
 * @param {readonly string[]} args
 * @returns {Promise<Finding>}
 */
export function runTool(name, script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRoot('node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (/** @type {string} */ text) => (output += text))
    }
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ name, faults: code === 0 ? [] : [output.trim() || `ended with ${code ?? signal}`] }),
    )
  })
}
