import { problem } from '../../foundation/problem'
import { ok, refuse, type Result } from '../../foundation/result'
import { decodeText } from './decode-text'
import { findDelimiter } from './delimiter'
import { LIMITS } from '../limits'
import { parseCsv } from './parse-csv'
import { fileProblem } from '../problems'
import { filledRows, type RosterTable } from '../table'
import { tableFrom } from '../table-from'

/** Reads delimited text: encoding, separator and quoting are found by looking. */
export function decodeCsv(bytes: Uint8Array, file: string): Result<RosterTable> {
  const decoded = decodeText(bytes)
  if (decoded === null) {
    const message = 'The letters of this list cannot be told: it is neither UTF-8, UTF-16 nor Windows-1252.'
    return refuse(fileProblem('encoding-unknown', file, message, 'Save it again as “CSV UTF-8” or as .xlsx.'))
  }
  const { declared, text } = withoutDeclaration(decoded.text.replace(/\r\n?/g, '\n'))
  const delimiter = declared ?? findDelimiter(text)
  const parsed = parseCsv(text, delimiter, { rows: LIMITS.rows + 1, columns: LIMITS.columns })
  switch (parsed.outcome) {
    case 'quote-unbalanced': {
      const message = `A quotation mark that opens a cell in row ${parsed.row} is never closed.`
      return refuse(
        fileProblem(
          'quote-unbalanced',
          file,
          message,
          'Close it, or write it twice if it belongs to the text.',
          parsed.row,
        ),
      )
    }
    case 'too-many-rows':
      return refuse(tooManyRows(file))
    case 'too-many-columns':
      return refuse(tooManyColumns(file, parsed.row))
    case 'done': {
      const source = { file, kind: 'text', encoding: decoded.encoding, delimiter } as const
      return ok(tableFrom(filledRows(parsed.rows), parsed.rows.length, source))
    }
  }
}

/** Excel's first line `sep=;` names the separator and is not shown as a row. */
function withoutDeclaration(text: string): { declared: string | null; text: string } {
  const match = /^sep=([,;\t|])\n/i.exec(text)
  return match ? { declared: match[1] ?? null, text: text.slice(match[0].length) } : { declared: null, text }
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
