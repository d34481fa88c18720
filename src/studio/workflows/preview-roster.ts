import { CalendarDay } from '../../core/foundation/calendar-day'
import { dayOfInstant, instantFromMs, startOfDay } from '../../core/foundation/instant'
import { problem, type Problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { cellText, checkRoster, decodeRoster, type ColumnPlan, type RosterTable } from '../../core/roster'
import { latestFrozen } from '../workspace/badge-store'
import { readInput, type Input } from '../workspace/input'
import type { Studio } from '../workspace/open-studio'
import { awardGround } from './issuing/award-ground'
import { csvInPlace, editedTable, type CellEdit } from './previewing/edited-table'

export type PreviewRosterRequest = {
  readonly badge: string
  readonly roster: Input
  readonly sheet?: string
  /** `yyyy-mm-dd` for rows that name no day; default: today in the office's zone. */
  readonly awarded?: string
  /** What was changed for this award without touching the file. */
  readonly edits: readonly CellEdit[]
  /** Rows that shall get no award. */
  readonly leftOut: readonly number[]
}

/** What becomes of a row: an award, something to repair, nothing because the person has the badge or was left out. */
export type PreviewedRow = {
  /** As a spreadsheet shows it. */
  readonly row: number
  /** In the order of the header. */
  readonly cells: readonly string[]
  readonly state: 'ready' | 'repair' | 'already' | 'left-out'
  readonly problems: readonly Problem[]
}
export type RosterPreview = {
  readonly name: string
  readonly header: readonly string[]
  readonly columns: ColumnPlan
  readonly blankRows: number
  /** In file order. */
  readonly rows: readonly PreviewedRow[]
  /** Problems of the list as a whole. */
  readonly problems: readonly Problem[]
  /** What `issue` gets: the list with its edits, left-out lines blank. Null: the file as it is. */
  readonly edited: { readonly name: string; readonly bytes: Uint8Array } | null
}

const LIMIT_BYTES = 64 << 20

/**
 * Every row of a list with what would become of it. Signs and writes nothing. Problems: badge-unknown, badge-not-published,
 * date-invalid, date-out-of-range, and what makes a list unreadable.
 */
export async function previewRoster(
  studio: Studio,
  request: PreviewRosterRequest,
  run: Run,
): Promise<Result<RosterPreview>> {
  const frozen = await latestFrozen(studio, request.badge)
  if (!frozen.ok) return frozen
  const file = await readInput(studio.machine.files, request.roster, LIMIT_BYTES)
  if (!file.ok) return file
  const { name, bytes } = file.value
  const decoded = await decodeRoster(bytes, name, { sheet: request.sheet })
  if (!decoded.ok) return decoded
  run.report({ stage: 'reading', done: 1 })
  const zone = studio.document.data.settings.timeZone
  const today = dayOfInstant(instantFromMs(studio.machine.clock.now()), zone)
  const awarded = request.awarded === undefined ? today : CalendarDay.safeParse(request.awarded).data
  if (awarded === undefined || awarded > today) return refuse(dayWrong(awarded !== undefined))
  const table = editedTable(decoded.value, request.edits)
  const leftOut = new Set(request.leftOut)
  const kept = { ...table, rows: table.rows.filter(({ row }) => !leftOut.has(row)) }
  const report = checkRoster(kept, { badge: frozen.value.definition, today, awardedDefault: awarded })
  const { live } = await awardGround(studio, frozen.value.definition.slug)
  const has = new Set(
    report.accepted
      .filter((row) => live.has(row.email.ascii, startOfDay(row.awarded ?? awarded, zone)))
      .map(({ row }) => row),
  )
  const accepted = new Set(report.accepted.map(({ row }) => row))
  const rows = previewed(table, report.problems, (row) => {
    if (leftOut.has(row)) return 'left-out'
    if (has.has(row)) return 'already'
    return accepted.has(row) ? 'ready' : 'repair'
  })
  const isEdited = request.edits.length > 0 || leftOut.size > 0
  return ok({
    name,
    header: table.header,
    columns: report.columns,
    blankRows: table.blankRows,
    rows,
    problems: report.problems.filter(({ where }) => where.row === undefined || where.row === table.headerRow),
    edited: isEdited ? { name, bytes: csvInPlace(table, leftOut) } : null,
  })
}

function previewed(
  table: RosterTable,
  problems: readonly Problem[],
  stateOf: (row: number) => PreviewedRow['state'],
): PreviewedRow[] {
  const byRow = new Map<number, Problem[]>()
  for (const one of problems) {
    const { row } = one.where
    if (row !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), one])
  }
  return table.rows.map(({ row, cells }) => ({
    row,
    cells: table.header.map((_, i) => cellText(cells[i])),
    state: stateOf(row),
    problems: byRow.get(row) ?? [],
  }))
}

function dayWrong(isDay: boolean): Problem {
  return problem({
    code: isDay ? 'date-out-of-range' : 'date-invalid',
    where: { path: 'awarded' },
    message: isDay ? 'The day of award lies after today.' : 'The day of award is not a day.',
    remedy: 'Choose today or an earlier day.',
  })
}
