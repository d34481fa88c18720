import { CalendarDay } from '../../src/core/foundation/calendar-day'
import type { Cell, RosterTable } from '../../src/core/roster'

export const today = CalendarDay.parse('2026-11-24')

/** A decoded roster: header, then a row for each person from row 2. */
export function aTable(header: readonly string[], ...rows: readonly (readonly Cell[])[]): RosterTable {
  return {
    headerRow: 1,
    header,
    rows: rows.map((cells, i) => ({ row: i + 2, cells })),
    blankRows: 0,
    source: { file: 'list.csv', kind: 'text' },
    notices: [],
  }
}
