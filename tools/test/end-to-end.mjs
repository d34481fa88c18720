import { rmSync } from 'node:fs'
import { inRoot } from '../setup/root.mjs'
import { withElectron } from '../setup/with-electron.mjs'
import { countOf, countPlaywright } from './count.mjs'

const report = inRoot('.cache/tests/end-to-end.json')

/**
 * Runs the tests in the real Electron and in Chromium, under a virtual screen where there is no real one.
 * @param {readonly string[]} args which; none is all
 * @returns {Promise<import('./count.mjs').Count>}
 */
export async function runEndToEndTests(args) {
  rmSync(report, { force: true })
  const exitCode = await withElectron('playwright', ['test', '--reporter=list,json', ...args], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    stdio: ['ignore', 1, 2],
  })
  return countOf(report, exitCode, countPlaywright)
}
