import { utf8 } from '../../../core/foundation/bytes'
import { cellText, type RosterTable, type TableRow } from '../../../core/roster'

/** A cell that was written anew. `column` is a header, or where the list lacks it the name of a field. */
export type CellEdit = { readonly row: number; readonly column: string; readonly value: string }

/** A list with what was changed in it: the file itself stays as it is. */
export function editedTable(table: RosterTable, edits: readonly CellEdit[]): RosterTable {
  if (edits.length === 0) return table
  const columns = [...new Set(edits.map(({ column }) => column))].filter((column) => !table.header.includes(column))
  const header = [...table.header, ...columns]
  const byRow = new Map<number, CellEdit[]>()
  for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit])
  const rows = table.rows.map((line): TableRow => {
    const changed = byRow.get(line.row)
    if (!changed) return line
    const cells = header.map((_, i) => line.cells[i] ?? '')
    for (const { column, value } of changed) cells[header.indexOf(column)] = value
    return { row: line.row, cells }
  })
  return { ...table, header, rows }
}

/**
 * The list as CSV in which each person stands in the row of the file: lines that are left out are blank, so that the rows of
 * problems and awards are those that people see in their file.
 */
export function csvInPlace(table: RosterTable, leftOut: ReadonlySet<number>): Uint8Array<ArrayBuffer> {
  const width = table.header.length
  const blank = Array.from({ length: width }, () => '')
  const last = table.rows.at(-1)?.row ?? table.headerRow
  const lines = Array.from({ length: last }, () => blank)
  lines[table.headerRow - 1] = [...table.header]
  for (const { row, cells } of table.rows)
    if (!leftOut.has(row))
      lines[row - 1] = Array.from({ length: Math.max(width, cells.length) }, (_, i) => cellText(cells[i]))
  // Never opened by a spreadsheet, so nothing is guarded: a minus stays a minus.
  const quotedCell = (text: string) => `"${text.replace(/"/g, '""')}"`
  return utf8(lines.map((line) => `${line.map(quotedCell).join(',')}\r\n`).join(''))
}
