import { quoted } from '../../foundation/text-safety'
import { hasRequiredHeaders } from '../header'
import { fileProblem } from '../problems'
import { headerOf } from '../table-from'
import type { TableRow } from '../table'
import { WorkbookRefusal } from './refusal'
import type { SheetInfo } from './workbook'

/** A sheet that a spreadsheet program would show as a tab, with the rows that hold something. */
export type OpenSheet = { readonly name: string; readonly rows: readonly TableRow[] }

/**
 * Which sheets could hold the list: the named one, else all that are visible.
 * @param wanted a name, or a number counting the visible tabs from 1
 * @throws WorkbookRefusal xlsx-sheet-choice
 */
export function candidateSheets(sheets: readonly SheetInfo[], wanted: string | undefined, file: string): SheetInfo[] {
  const visible = sheets.filter((sheet) => sheet.visible && sheet.path !== null)
  if (wanted === undefined) return visible
  const chosen =
    visible.find(({ name }) => name === wanted) ?? (/^\d+$/.test(wanted) ? visible[Number(wanted) - 1] : undefined)
  if (chosen) return [chosen]
  throw choice(file, `The workbook has no visible sheet “${quoted(wanted)}”.`, visible)
}

/**
 * The only sheet whose headers say that it is the list; where none does, the only one that holds anything.
 * @throws WorkbookRefusal xlsx-sheet-choice
 */
export function chooseSheet(sheets: readonly OpenSheet[], file: string): OpenSheet {
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  const lists = filled.filter(({ rows }) => hasRequiredHeaders(headerOf(rows[0])))
  const [only, second] = lists.length > 0 ? lists : filled
  if (only && !second) return only
  if (!only) throw choice(file, 'No visible sheet of the workbook holds anything.', sheets)
  const message =
    lists.length > 0
      ? 'Several sheets of the workbook look like a list of people.'
      : 'It is not clear which sheet is the list.'
  throw choice(file, message, lists.length > 0 ? lists : filled)
}

function choice(file: string, message: string, sheets: readonly { readonly name: string }[]): WorkbookRefusal {
  const names = sheets.slice(0, 5).map(({ name }) => `“${quoted(name, 31)}”`)
  const remedy = names.length === 0 ? 'Choose another file.' : `Choose one with --sheet: ${names.join(', ')}.`
  // For a window that offers them: the names as they are, in the order of the tabs.
  const values = Object.fromEntries(sheets.map(({ name }, i) => [`sheet${i + 1}`, name]))
  return new WorkbookRefusal({ ...fileProblem('xlsx-sheet-choice', file, message, remedy), values })
}
