import type { FontReport } from './shaped-line'

/** Several reports as one, each thing named once. */
export function mergedReport(reports: readonly FontReport[]): FontReport {
  const all = (pick: (report: FontReport) => readonly string[]) => [...new Set(reports.flatMap(pick))]
  return {
    wanted: all(({ wanted }) => wanted),
    fallback: all(({ fallback }) => fallback),
    missing: all(({ missing }) => missing),
    unknownFamily: reports.find(({ unknownFamily }) => unknownFamily !== null)?.unknownFamily ?? null,
  }
}
