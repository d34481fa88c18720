import type { Problem } from '../foundation/problem'
import { isBlank, type Cell } from './cell'

/** One line of a roster. `row` is what a spreadsheet shows at its left: blank lines count. */
export type TableRow = { readonly row: number; readonly cells: readonly Cell[] }

/** What the roster was read from, for people and for messages. */
export type TableSource = {
  readonly file: string
  readonly kind: 'text' | 'xlsx'
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. */
  readonly encoding?: string
  readonly delimiter?: string
  readonly sheet?: string
}

/** A roster as decoded, before anybody knows what its columns mean. */
export type RosterTable = {
  readonly headerRow: number
  /** As in the file, without spaces around. */
  readonly header: readonly string[]
  /** Lines after the header that are not blank, in file order. */
  readonly rows: readonly TableRow[]
  /** Blank lines after the header; a workbook's after the last filled row do not count. */
  readonly blankRows: number
  readonly source: TableSource
  /** What was read differently than somebody may expect; rejects nothing. */
  readonly notices: readonly Problem[]
}

/** The same with lines that are read when they are gone through, each time anew, so that a long list is never in memory as cells. */
export type RosterLines = Omit<RosterTable, 'rows'> & { readonly rows: Iterable<TableRow> }

/** A blank line keeps its number but is not one of a table's lines. */
export function isBlankRow({ cells }: TableRow): boolean {
  return cells.every(isBlank)
}
