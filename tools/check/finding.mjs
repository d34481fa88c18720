/**
 * What one check of `npm run check` found: nothing, or what is to mend, as people read it.
 * @typedef {{ readonly name: string, readonly faults: readonly string[] }} Finding
 */

/**
 * Prints findings, failed ones with all their faults.
 * @param {readonly Finding[]} findings
 * @returns {{ passed: number, failed: number }}
 */
export function printFindings(findings) {
  for (const { name, faults } of findings) {
    console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}`)
    for (const fault of faults) console.log(`    ${fault.replaceAll('\n', '\n    ')}`)
  }
  const failed = findings.filter((finding) => finding.faults.length > 0).length
  return { passed: findings.length - failed, failed }
}
