import { problem } from '../foundation/problem'
import { ok, refuse, type Result } from '../foundation/result'
import { decodeCsv } from './text/decode-csv'
import { fileKind, type FileKind } from './file-kind'
import { LIMITS } from './limits'
import { fileProblem } from './problems'
import type { RosterLines, RosterTable } from './table'

/**
 * Reads a list of people, whatever it was saved as: CSV or TSV in any of the usual encodings, an XLSX workbook, or cells
 * pasted from a spreadsheet. The content decides, not the file's name.
 * Codes: file-empty, file-too-large, file-type-unknown, encoding-unknown, not-a-table, quote-unbalanced, too-many-rows,
 * too-many-columns, xlsx-damaged, xlsx-too-large, xlsx-encrypted, xls-legacy, xml-doctype, xlsx-sheet-choice.
 * @param fileName for messages only
 * @param options.sheet name of a visible sheet, or its number counting the visible tabs from 1
 */
export async function decodeRoster(
  bytes: Uint8Array,
  fileName: string,
  options: { readonly sheet?: string | undefined } = {},
): Promise<Result<RosterTable>> {
  const lines = await openRoster(bytes, fileName, options)
  return lines.ok ? ok({ ...lines.value, rows: [...lines.value.rows] }) : lines
}

/** The same without having all its rows in memory. */
export async function openRoster(
  bytes: Uint8Array,
  fileName: string,
  options: { readonly sheet?: string | undefined } = {},
): Promise<Result<RosterLines>> {
  if (bytes.length === 0)
    return refuse(fileProblem('file-empty', fileName, 'The file is empty.', 'Choose another file.'))
  const kind = fileKind(bytes)
  if (kind === 'unknown' || kind === 'xls-legacy' || kind === 'xlsx-encrypted') return refuse(wrongKind(kind, fileName))
  if (kind === 'text' && bytes.length > LIMITS.textBytes) {
    const message = `The list is larger than ${LIMITS.textBytes / 1024 / 1024} MiB.`
    return refuse(fileProblem('file-too-large', fileName, message, 'Split it into several lists.'))
  }
  // The reader of workbooks is the bigger half of this station and is loaded when there is one to read.
  const table =
    kind === 'text'
      ? decodeCsv(bytes, fileName)
      : (await import('./xlsx/decode-xlsx')).decodeXlsx(bytes, fileName, options.sheet)
  if (!table.ok) return table
  if (table.value.header.length === 0 || (kind === 'text' && isProse(table.value)))
    return refuse(
      fileProblem(
        'not-a-table',
        fileName,
        'The file holds no table.',
        'Choose a list with a header and a row for each person.',
      ),
    )
  return { ok: true, value: { ...table.value, notices: extensionNotices(kind, fileName) } }
}

/** One column that is no list of addresses: a letter, a web page, a program. */
function isProse({ header, rows }: RosterLines): boolean {
  const first = header[0] ?? ''
  if (/^<(!doctype|html|\?xml|table|svg)\b/i.test(first) || /^[[{]/.test(first)) return true
  return header.length === 1 && (first.length > 200 || isEmpty(rows)) && !first.includes('@')
}

function isEmpty(rows: Iterable<unknown>): boolean {
  for (const _ of rows) return false
  return true
}

function wrongKind(kind: Exclude<FileKind, 'text' | 'xlsx'>, file: string) {
  switch (kind) {
    case 'xls-legacy':
      return fileProblem(
        'xls-legacy',
        file,
        'The workbook has the format of Excel 97 to 2003 (.xls).',
        'Save it as .xlsx or CSV.',
      )
    case 'xlsx-encrypted':
      return fileProblem(
        'xlsx-encrypted',
        file,
        'The workbook is protected with a password.',
        'Save it without a password.',
      )
    case 'unknown':
      return fileProblem(
        'file-type-unknown',
        file,
        'The file is neither a text table nor an .xlsx workbook.',
        'Save the list as .xlsx or CSV.',
      )
  }
}

function extensionNotices(kind: 'text' | 'xlsx', file: string) {
  const extension = /\.([^.]{1,8})$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const fits = kind === 'xlsx' ? ['xlsx', 'xlsm', ''] : ['csv', 'tsv', 'txt', 'tab', '']
  if (fits.includes(extension)) return []
  const what = kind === 'xlsx' ? 'an .xlsx workbook' : 'a text table'
  const message = `The file’s name ends in .${extension}, but it is ${what} and was read as one.`
  const remedy = 'Nothing needs to be done.'
  return [problem({ code: 'extension-differs', level: 'warn', where: { file }, message, remedy })]
}
