import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'

/**
 * What a scenario found for one target.
 * @typedef {{ target: number | string, what: string, unit: string, spread: { median: number, min: number, max: number },
 *             bound?: { kind: 'at-most' | 'at-least', value: number } | null }} Finding
 * @typedef {{ name: string, findings: Finding[] }} Measured
 */

/** @param {readonly Measured[]} results */
export function printTable(results) {
  const rows = results.flatMap(({ findings }) => findings.map(rowOf))
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length), 4))
  for (const row of [['#', 'what', 'measured', 'target', ''], ...rows])
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

/**
 * @param {string} root
 * @param {readonly Measured[]} results
 */
export function writeReport(root, results) {
  const folder = join(root, 'out/bench')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'results.json')
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryMB: Math.round(totalmem() / 1e6),
    platform: platform(),
    arch: arch(),
  }
  const scenarios = results.map(({ name, findings }) => ({
    name,
    findings: findings.map((one) => ({ ...one, met: metOf(one) })),
  }))
  writeFileSync(
    file,
    `${JSON.stringify({ at: new Date().toISOString(), machine, versions: process.versions, scenarios }, null, 2)}\n`,
  )
  return file
}

/** @param {Finding} finding */
function rowOf(finding) {
  const { median, min, max } = finding.spread
  const digits = finding.unit === 'count' ? 0 : Math.abs(median) >= 100 ? 0 : Math.abs(median) >= 10 ? 1 : 2
  const range = min === max ? '' : ` [${min.toFixed(digits)}..${max.toFixed(digits)}]`
  const bound = finding.bound
    ? `${finding.bound.kind === 'at-most' ? '≤' : '≥'} ${finding.bound.value} ${finding.unit}`
    : 'as it stands'
  const met = metOf(finding)
  return [
    String(finding.target),
    finding.what,
    `${median.toFixed(digits)} ${finding.unit}${range}`,
    bound,
    met === null ? '' : met ? 'met' : 'MISSED',
  ]
}

/** @param {Finding} finding */
function metOf({ spread, bound }) {
  if (!bound) return null
  return bound.kind === 'at-most' ? spread.median <= bound.value : spread.median >= bound.value
}
