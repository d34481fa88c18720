import type { Result } from '../../foundation/result'
import type { RosterTable } from '../table'
import { tableFrom } from '../table-from'
import { candidateSheets, chooseSheet } from './choose-sheet'
import { readNumberStyles } from './number-styles'
import { readSheet } from './read-sheet'
import { guarded } from './refusal'
import { readSharedStrings } from './shared-strings'
import { openParts } from './unpack'
import { readWorkbook } from './workbook'

/**
 * Reads the list of people from an XLSX workbook (ECMA-376). Sizes are counted while unpacking; formulas give their cached
 * value, links and other files are never followed.
 * @param sheet name or number of a visible sheet; needed only where several could be the list
 */
export function decodeXlsx(bytes: Uint8Array, file: string, sheet: string | undefined): Result<RosterTable> {
  return guarded(() => {
    const parts = openParts(bytes, file)
    const workbook = readWorkbook(parts, file)
    const part = (path: string | null) => (path === null ? null : parts.text(path))
    const candidates = candidateSheets(workbook.sheets, sheet, file)
    const strings = readSharedStrings(part(workbook.sharedStringsPath) ?? '', file)
    const styles = readNumberStyles(part(workbook.stylesPath) ?? '', file)
    const context = { file, strings, styles, dates: workbook.dates }
    const open = candidates.map(({ name, path }) => ({ name, rows: readSheet(part(path) ?? '', context) }))
    const chosen = chooseSheet(open, file)
    return tableFrom(chosen.rows, chosen.rows.at(-1)?.row ?? 1, { file, kind: 'xlsx', sheet: chosen.name })
  })
}
