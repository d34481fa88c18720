// npm test: set-up, then types, lint, rules, unit, property and end-to-end tests. The last line is the sum.
import './setup/node-version.mjs'
import { printFindings } from './check/finding.mjs'
import { runUnitTests } from './test/unit.mjs'
import { runEndToEndTests } from './test/end-to-end.mjs'
import { prepareTests } from './test/prepare.mjs'
import { sum } from './test/count.mjs'

/** @returns {Promise<import('./test/count.mjs').Count>} */
async function checks() {
  const { check } = await import('./check/check.mjs') // its packages are there only after the set-up
  return printFindings(await check())
}

/** @type {import('./test/count.mjs').Count[]} */
const counts = []
try {
  await prepareTests()
  for (const suite of [checks, () => runUnitTests([]), () => runEndToEndTests([])]) counts.push(await suite())
} catch (error) {
  console.error(error)
  counts.push({ passed: 0, failed: 1 })
}
const { passed, failed } = sum(counts)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
