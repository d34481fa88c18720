import type { TableRow } from '../table'

const QUOTE = 34
const LINE_FEED = 10

/** How a reading ended: at the end of the text, where a quote was opened and never closed, or at a limit. */
export type CsvEnd =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'quote-unbalanced'; readonly row: number }
  | { readonly outcome: 'too-many-rows' }
  | { readonly outcome: 'too-many-columns'; readonly row: number }

/** How many rows and columns are read before a reading gives up. */
export type CsvLimits = { readonly rows: number; readonly columns: number }

/**
 * Splits delimited text as RFC 4180 says and as spreadsheets forgive: a quote opens a cell only at its start, two are one,
 * and text after a closing quote belongs to the cell. A line break inside quotes does not begin a row.
 * @param pieces the text with LF line ends, cut anywhere; no more of it is held than a piece and a row
 */
export function* csvRows(pieces: Iterable<string>, delimiter: string, limits: CsvLimits): Generator<TableRow, CsvEnd> {
  const separator = delimiter.charCodeAt(0)
  const source = pieces[Symbol.iterator]()
  let text = ''
  let at = 0
  let upcoming = source.next()
  for (let row = 1; ;) {
    const read = readRow(text, at, separator, limits.columns)
    if (read === 'too-wide') return { outcome: 'too-many-columns', row }
    const mayGoOn = read === 'unbalanced' || !read.hasLineEnd || read.end === text.length
    if (mayGoOn && upcoming.done !== true) {
      text = text.slice(at) + upcoming.value
      at = 0
      upcoming = source.next()
      continue
    }
    if (read === 'unbalanced') return { outcome: 'quote-unbalanced', row }
    yield { row, cells: read.cells }
    at = read.end
    row++
    if (mayGoOn) return { outcome: 'done' } // a final line end begins no row
    if (row > limits.rows) return { outcome: 'too-many-rows' }
  }
}

type ReadRow = { readonly cells: string[]; readonly end: number; readonly hasLineEnd: boolean }

/** @returns the row that begins at an index, and where the next one begins */
function readRow(
  text: string,
  start: number,
  separator: number,
  mostColumns: number,
): ReadRow | 'unbalanced' | 'too-wide' {
  const cells: string[] = []
  let at = start
  for (;;) {
    let cell = ''
    if (text.charCodeAt(at) === QUOTE) {
      const quoted = readQuoted(text, at)
      if (quoted === null) return 'unbalanced'
      cell = quoted.cell
      at = quoted.end
    }
    let end = at
    let code = text.charCodeAt(end)
    while (end < text.length && code !== separator && code !== LINE_FEED) code = text.charCodeAt(++end)
    cells.push(end > at ? cell + text.slice(at, end) : cell)
    if (cells.length > mostColumns && cells.at(-1)?.trim() !== '') return 'too-wide'
    at = end + 1
    if (end >= text.length) return { cells, end, hasLineEnd: false }
    if (code === LINE_FEED) return { cells, end: at, hasLineEnd: true }
  }
}

function readQuoted(text: string, start: number): { cell: string; end: number } | null {
  let cell = ''
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return null
    cell += text.slice(from, quote)
    if (text.charCodeAt(quote + 1) !== QUOTE) return { cell, end: quote + 1 }
    cell += '"'
    from = quote + 2
  }
}
