import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countOf, countPlaywright, countVitest, sum } from '../../tools/test/count.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'count-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const vitestReport = (numPassedTests: number, numFailedTests: number, unloadedFiles = 0) => ({
  numPassedTests,
  numFailedTests,
  testResults: Array.from({ length: unloadedFiles }, () => ({ status: 'failed', assertionResults: [] })),
})

describe('countVitest', () => {
  it('counts tests, and a file that did not load as a failure', () => {
    expect(countVitest(vitestReport(12, 3))).toEqual({ passed: 12, failed: 3 })
    expect(countVitest(vitestReport(12, 0, 2))).toEqual({ passed: 12, failed: 2 })
  })
})

describe('countPlaywright', () => {
  it('counts what failed, what passed only at the second try, and what broke outside a test', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 4 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3 })
  })
})

describe('countOf', () => {
  it('is a failure where the suite left no report', () => {
    expect(countOf(join(folder, 'absent.json'), 0, countVitest)).toEqual({ passed: 0, failed: 1 })
  })
  it('is a failure where all tests passed and the suite still failed', () => {
    const file = join(folder, 'report.json')
    writeFileSync(file, JSON.stringify(vitestReport(7, 0)))
    expect(countOf(file, 1, countVitest)).toEqual({ passed: 7, failed: 1 })
    expect(countOf(file, 0, countVitest)).toEqual({ passed: 7, failed: 0 })
  })
})

describe('sum', () => {
  it('adds suites', () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 })
  })
})
