import { problem } from '../../foundation/problem'
import { ok, refuse, type Result } from '../../foundation/result'
import { decodeText } from './decode-text'
import { findDelimiter } from './delimiter'
import { LIMITS } from '../limits'
import { csvRows } from './parse-csv'
import { textPieces } from './pieces'
import { fileProblem } from '../problems'
import { isBlankRow, type RosterLines, type TableRow } from '../table'
import { headerOf } from '../table-from'

/** Reads delimited text: encoding, separator and quoting are found by looking. Goes through it once; rows are read as they are asked for. */
export function decodeCsv(bytes: Uint8Array, file: string): Result<RosterLines> {
  const decoded = decodeText(bytes)
  if (decoded === null) {
    const message = 'The letters of this list cannot be told: it is neither UTF-8, UTF-16 nor Windows-1252.'
    return refuse(fileProblem('encoding-unknown', file, message, 'Save it again as “CSV UTF-8” or as .xlsx.'))
  }
  const [start = ''] = textPieces(decoded.bytes)
  const declaration = /^sep=([,;\t|])\n/i.exec(start)
  const delimiter = declaration?.[1] ?? findDelimiter(start)
  const text = { bytes: decoded.bytes, skipped: declaration?.[0].length ?? 0, delimiter }
  const { end, first, filled, lastRow } = lookedThrough(text)
  switch (end.outcome) {
    case 'quote-unbalanced': {
      const message = `A quotation mark that opens a cell in row ${end.row} is never closed.`
      const remedy = 'Close it, or write it twice if it belongs to the text.'
      return refuse(fileProblem('quote-unbalanced', file, message, remedy, end.row))
    }
    case 'too-many-rows':
      return refuse(tooManyRows(file))
    case 'too-many-columns':
      return refuse(tooManyColumns(file, end.row))
    case 'done': {
      const headerRow = first?.row ?? 1
      const source = { file, kind: 'text', encoding: decoded.encoding, delimiter } as const
      const rows = { [Symbol.iterator]: () => rowsBehind(text, headerRow) }
      const blankRows = Math.max(0, lastRow - headerRow - Math.max(0, filled - 1))
      return ok({ headerRow, header: headerOf(first), rows, blankRows, source, notices: [] })
    }
  }
}

/** @property skipped characters of Excel's first line `sep=;`, which names the separator and is not shown as a row */
type DelimitedText = { readonly bytes: Uint8Array; readonly skipped: number; readonly delimiter: string }

function readerOf({ bytes, skipped, delimiter }: DelimitedText) {
  return csvRows(withoutStart(textPieces(bytes), skipped), delimiter, {
    rows: LIMITS.rows + 1,
    columns: LIMITS.columns,
  })
}

function* withoutStart(pieces: Iterable<string>, skipped: number): Generator<string> {
  let left = skipped
  for (const piece of pieces) {
    yield piece.slice(left)
    left = 0
  }
}

/** How the text ends, its first row that holds something, how many do, and the number of the last row. */
function lookedThrough(text: DelimitedText) {
  let first: TableRow | undefined
  let filled = 0
  let lastRow = 0
  const reader = readerOf(text)
  for (let step = reader.next(); ; step = reader.next()) {
    if (step.done === true) return { end: step.value, first, filled, lastRow }
    lastRow = step.value.row
    if (isBlankRow(step.value)) continue
    first ??= step.value
    filled++
  }
}

function* rowsBehind(text: DelimitedText, headerRow: number): Generator<TableRow> {
  for (const line of readerOf(text)) if (line.row > headerRow && !isBlankRow(line)) yield line
}

export function tooManyRows(file: string) {
  const message = `The list has more than ${LIMITS.rows} rows.`
  return fileProblem('too-many-rows', file, message, 'Split it into several lists.')
}

export function tooManyColumns(file: string, row: number) {
  const message = `Row ${row} has more than ${LIMITS.columns} columns.`
  return problem({
    code: 'too-many-columns',
    where: { file, row },
    message,
    remedy: 'Remove the columns that are not needed.',
  })
}
