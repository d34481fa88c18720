import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { inRoot, root } from '../setup/root.mjs'
import { countOf, countVitest } from './count.mjs'

const report = inRoot('.cache/tests/unit.json')

/**
 * Runs unit and property tests.
 * @param {readonly string[]} args which; none is all
 * @returns {Promise<import('./count.mjs').Count>}
 */
export async function runUnitTests(args) {
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = inRoot('node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...args], { cwd: root, stdio: ['ignore', 1, 2] })
  /** @type {number} */
  const exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
  return countOf(report, exitCode, countVitest)
}
