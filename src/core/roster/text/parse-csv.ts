import type { TableRow } from '../table'

const QUOTE = 34
const LINE_FEED = 10

/** Lines of delimited text, or where a quote was opened and never closed. */
export type ParsedCsv =
  | { readonly outcome: 'done'; readonly rows: readonly TableRow[] }
  | { readonly outcome: 'quote-unbalanced'; readonly row: number }
  | { readonly outcome: 'too-many-rows' }
  | { readonly outcome: 'too-many-columns'; readonly row: number }

/**
 * Splits delimited text as RFC 4180 says and as spreadsheets forgive: a quote opens a cell only at its start, two are one,
 * and text after a closing quote belongs to the cell. A line break inside quotes does not begin a row.
 * @param text with LF line ends
 * @param limits how many rows and columns are read before it gives up
 */
export function parseCsv(text: string, delimiter: string, limits: { rows: number; columns: number }): ParsedCsv {
  const separator = delimiter.charCodeAt(0)
  const rows: TableRow[] = []
  let cells: string[] = []
  let at = 0
  while (at <= text.length) {
    const row = rows.length + 1
    if (row > limits.rows && at < text.length) return { outcome: 'too-many-rows' }
    let cell = ''
    if (text.charCodeAt(at) === QUOTE) {
      const quoted = readQuoted(text, at)
      if (quoted === null) return { outcome: 'quote-unbalanced', row }
      cell = quoted.cell
      at = quoted.end
    }
    let end = at
    let code = text.charCodeAt(end)
    while (end < text.length && code !== separator && code !== LINE_FEED) code = text.charCodeAt(++end)
    cells.push(end > at ? cell + text.slice(at, end) : cell)
    if (cells.length > limits.columns && cells.at(-1)?.trim() !== '') return { outcome: 'too-many-columns', row }
    at = end + 1
    if (end < text.length && code === separator) continue
    rows.push({ row, cells })
    cells = []
    if (end >= text.length || at === text.length) break // a final line end begins no row
  }
  return { outcome: 'done', rows }
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
