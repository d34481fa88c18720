import type { BadgeDefinition, BadgeResult } from '../badge'
import type { CalendarDay } from '../foundation/calendar-day'
import type { Problem } from '../foundation/problem'
import { cellText } from './cell'
import { checkRow } from './rows/check-row'
import type { SeenAddresses } from './rows/check-email'
import { planColumns, type ColumnPlan } from './columns'
import { headerKey } from './header'
import type { RosterMap } from './roster-map'
import type { RosterRow } from './row'
import { headerOf } from './table-from'
import type { RosterLines, TableRow } from './table'

/** What rows are judged by; without a badge its own rules (evidence, results) are not asked. */
export type RosterRules = {
  readonly badge?: BadgeDefinition | undefined
  readonly map?: RosterMap | undefined
  /** The office's calendar day. */
  readonly today: CalendarDay
  /** The day of rows that name none; default: today. */
  readonly awardedDefault?: CalendarDay | undefined
}

/** Everything there is to say about a roster, so that one pass shows all that is to be mended. */
export type RosterReport = {
  /** Rows that hold somebody: without header, blank rows, and rows that the mapping leaves out. */
  readonly rows: number
  /** In file order. */
  readonly accepted: readonly RosterRow[]
  /** Rows with an error. */
  readonly rejected: number
  /** Rows that the mapping does not want. */
  readonly leftOut: number
  /** By row, then column; what concerns the whole list comes first. */
  readonly problems: readonly Problem[]
  readonly columns: ColumnPlan
}

/** A roster of which one row is judged at a time: nobody need hold all of a long list at once. */
export type RosterJudgement = Pick<RosterReport, 'rows' | 'leftOut' | 'columns'> & {
  /** What concerns the whole list. */
  readonly problems: readonly Problem[]
  /** Rows in file order, to be gone through once; none if the header itself is wrong. */
  readonly judged: Iterable<{ readonly accepted: RosterRow | null; readonly problems: readonly Problem[] }>
}

/**
 * Judges every row of a roster and stops at none (contract.md, Roster; codes of reliability.md §4, one problem a cell).
 * If the header itself is wrong, no row is judged.
 */
export function checkRoster(table: RosterLines, rules: RosterRules): RosterReport {
  const { judged, problems: listProblems, ...rest } = judgeRoster(table, rules)
  const problems: Problem[] = [...listProblems]
  const accepted: RosterRow[] = []
  for (const row of judged) {
    if (row.accepted) accepted.push(row.accepted)
    problems.push(...row.problems)
  }
  return { ...rest, accepted, rejected: rest.rows - accepted.length, problems }
}

/** The same, row by row; goes through the lines once to count them and once to judge them. */
export function judgeRoster(table: RosterLines, rules: RosterRules): RosterJudgement {
  const headerRow = rules.map?.headerRow ?? table.headerRow
  const header = headerRow === table.headerRow ? table.header : headerOf(lineOf(table, headerRow))
  const { plan, problems: headerProblems } = planColumns(header, headerRow, rules.map)
  const wanted = ({ row, cells }: TableRow) => row > headerRow && isWanted(cells, header, rules.map?.rows ?? [])
  let [rows, leftOut] = [0, 0]
  for (const line of table.rows) {
    if (wanted(line)) rows++
    else if (line.row > headerRow) leftOut++
  }
  return {
    rows,
    leftOut,
    columns: plan,
    problems: [...table.notices, ...headerProblems],
    judged: headerProblems.length > 0 ? [] : judgeRows(table.rows, wanted, plan, rules),
  }
}

function* judgeRows(
  lines: Iterable<TableRow>,
  wanted: (line: TableRow) => boolean,
  plan: ColumnPlan,
  rules: RosterRules,
) {
  const { map, badge, today, awardedDefault = today } = rules
  const results = new Map<string, BadgeResult>(badge?.results?.map((result) => [headerKey(result.id), result]) ?? [])
  const seen: SeenAddresses = new Map()
  for (const line of lines)
    if (wanted(line)) yield checkRow(line, { plan, map, badge, results, today, awardedDefault }, seen)
}

function lineOf({ rows }: RosterLines, wanted: number): TableRow | undefined {
  for (const line of rows) if (line.row === wanted) return line
  return undefined
}

/** Whether a row fulfils all of a mapping's conditions. */
function isWanted(
  cells: TableRow['cells'],
  header: readonly string[],
  conditions: NonNullable<RosterMap['rows']>,
): boolean {
  return conditions.every((condition) => {
    const index = header.findIndex((text) => headerKey(text) === headerKey(condition.column))
    const text = cellText(cells[index]).trim()
    if ('oneOf' in condition) return condition.oneOf.some((word) => word.trim().toLowerCase() === text.toLowerCase())
    const number = Number(text.replace(/%$/, '').replace(',', '.'))
    return text !== '' && number >= Number(condition.atLeast.replace(',', '.'))
  })
}
