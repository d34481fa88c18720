import { concatBytes, utf8 } from '../foundation/bytes'

const BOM = Uint8Array.of(0xef, 0xbb, 0xbf)

/**
 * A table as CSV that any spreadsheet opens rightly: UTF-8 with a byte order mark, CRLF, quoted where needed. A cell that would be
 * taken for a formula gets a leading apostrophe (reliability.md §4, CSV that we write).
 * @returns the bytes, and how many cells got an apostrophe, so that it can be said
 */
export function writeCsv(rows: readonly (readonly string[])[]): {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly guardedCells: number
} {
  let guardedCells = 0
  const cell = (text: string) => {
    const formula = /^[=+\-@\t\r]/.test(text)
    if (formula) guardedCells++
    const safe = formula ? `'${text}` : text
    return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
  }
  const text = rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
  return { bytes: concatBytes(BOM, utf8(text)), guardedCells }
}
