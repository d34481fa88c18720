import { cellText } from './cell'
import type { RosterTable, TableRow, TableSource } from './table'

/**
 * Takes the first line that holds something as the header.
 * @param lines that hold something, in file order
 * @param lastRow number of the last line, which may be blank
 */
export function tableFrom(lines: readonly TableRow[], lastRow: number, source: TableSource): RosterTable {
  const [first, ...rows] = lines
  const headerRow = first?.row ?? 1
  return {
    headerRow,
    header: headerOf(first),
    rows,
    blankRows: Math.max(0, lastRow - headerRow - rows.length),
    source,
    notices: [],
  }
}

/** The header's cells, without the empty ones at its end. */
export function headerOf(line: TableRow | undefined): string[] {
  const header = (line?.cells ?? []).map((cell) => cellText(cell).trim())
  while (header.at(-1) === '') header.pop()
  return header
}
