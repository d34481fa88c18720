import { existsSync, readFileSync } from 'node:fs'

/**
 * How many checks of a suite passed and failed.
 * @typedef {{ readonly passed: number, readonly failed: number }} Count
 */

/**
 * Reads vitest's JSON report. A file that did not load has no tests in it, and fails as one.
 * @param {unknown} report
 * @returns {Count}
 */
export function countVitest(report) {
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    testResults,
  } = /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */ (
    report
  )
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed, failed: failed + unloaded.length }
}

/**
 * Reads Playwright's JSON report. A test that passed only when it was tried again fails.
 * @param {unknown} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const { stats, errors } =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} */ (report)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/**
 * The count of a suite that ended: one that broke off, or that failed without saying of what, counts as a failure.
 * @param {string} file of its report
 * @param {number} exitCode
 * @param {(report: unknown) => Count} read
 * @returns {Count}
 */
export function countOf(file, exitCode, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const count = read(JSON.parse(readFileSync(file, 'utf8')))
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** @param {readonly Count[]} counts */
export function sum(counts) {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  })
}
