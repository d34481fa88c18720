import type { EmailAddress } from '../../foundation/email'
import { signableText } from '../../foundation/text-safety'
import { cellText, type Cell } from '../cell'
import { cellHazards } from './cell-hazards'
import { checkEmail, type SeenAddresses } from './check-email'
import type { UsedColumn } from '../columns'
import type { RowReader } from './row-reader'

/** Signable as it is; saves the bigger half of the time of a long list. */
const PRINTABLE_ASCII = /^[ -~]*$/

/** Who a row is about: a name in one column or two, and one address (contract.md, Roster). */
export function checkPerson(
  reader: RowReader,
  seen: SeenAddresses,
): { readonly name: string; readonly email: EmailAddress | null } {
  const { map } = reader
  const name = readName(reader)
  const cell = reader.cell('email')
  const typed = cellText(cell).trim()
  const domain = map?.fields.email?.domain
  const text = domain !== undefined && typed !== '' && !typed.includes('@') ? `${typed}@${domain}` : typed
  const { email, findings } = checkEmail(text, { row: reader.row, name }, seen)
  reader.judge('email', [...findings, ...(typed === '' ? [] : cellHazards(cell, 'address'))])
  return { name, email }
}

function readName(reader: RowReader): string {
  const { plan, map } = reader
  const parts = plan.fields.has('name') ? (['name'] as const) : (['firstName', 'lastName'] as const)
  const texts = parts.map((field) => cleanName(reader.cell(field)))
  const joined = texts.filter((text) => text !== '').join(' ')
  const name = map?.fields.name?.order === 'last-first' ? firstLast(joined) : joined
  parts.forEach((field, i) => {
    const missing = name === '' && i === 0
    const finding = { code: 'name-missing', message: 'The name is missing.', remedy: 'Add it.' }
    reader.judge(field, missing ? [finding] : cellHazards(reader.cell(field), 'name'))
  })
  return name
}

/** One line, single spaces, without characters that are not seen. */
function cleanName(cell: Cell): string {
  return signableText(cellText(cell).replace(/[\u00ad\u200b\u2060\ufeff]/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
}

/** “Lovelace, Ada” is Ada Lovelace. */
function firstLast(name: string): string {
  const comma = name.indexOf(',')
  return comma < 0 ? name : `${name.slice(comma + 1).trim()} ${name.slice(0, comma).trim()}`.trim()
}

/** The text of a column for mail merge and notes, fit for signing. */
export function proseOf(cell: Cell): string {
  const text = cellText(cell).trim()
  return PRINTABLE_ASCII.test(text) ? text : signableText(text).trim()
}

/** Other columns by their header. */
export function otherCells(reader: RowReader, others: readonly UsedColumn[]): Record<string, string> {
  const other: Record<string, string> = {}
  for (const column of others) {
    const cell = reader.cellAt(column.index)
    const text = proseOf(cell)
    if (text === '') continue
    reader.judgeColumn(column, cellHazards(cell, 'prose'))
    other[column.header] = text
  }
  return other
}
