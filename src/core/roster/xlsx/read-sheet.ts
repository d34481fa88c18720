import type { Cell } from '../cell'
import { LIMITS } from '../limits'
import { tooManyColumns, tooManyRows } from '../text/decode-csv'
import type { TableRow } from '../table'
import { cellFrom, type CellContext } from './cell-value'
import { attribute, readXml } from './read-xml'
import { damaged, WorkbookRefusal } from './refusal'

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/**
 * The rows of a sheet that hold something, with the numbers that a spreadsheet shows. Formatted but empty cells and rows cost
 * nothing; merged cells other than the first are empty.
 * @throws WorkbookRefusal xlsx-damaged, too-many-rows, too-many-columns, xml-doctype
 */
export function readSheet(xml: string, context: CellContext): TableRow[] {
  const { file } = context
  const rows: TableRow[] = []
  let row = 0
  let column = 0
  let cells: Cell[] = []
  let type = 'n'
  let style: string | undefined
  let value = ''
  let inData = false
  let inValue = false
  let inHint = false

  const endCell = () => {
    const cell = value === '' && type !== 'e' ? '' : cellFrom({ type, style, value }, context)
    if (cell === '') return
    if (column > LIMITS.columns) throw new WorkbookRefusal(tooManyColumns(file, row))
    while (cells.length < column - 1) cells.push('')
    cells[column - 1] = cell
  }
  const endRow = () => {
    if (cells.length === 0) return
    if (rows.length > LIMITS.rows) throw new WorkbookRefusal(tooManyRows(file))
    rows.push({ row, cells })
    cells = []
  }

  readXml(xml, file, {
    open: (name, attributes) => {
      if (name === 'sheetData') inData = true
      if (!inData) return
      if (name === 'row') {
        row = placeAfter(row, Number(attribute(attributes, 'r', file) ?? row + 1), LAST_ROW, file)
        column = 0
      } else if (name === 'c') {
        const address = attribute(attributes, 'r', file)
        column = placeAfter(column, address === undefined ? column + 1 : columnOf(address), LAST_COLUMN, file)
        type = attribute(attributes, 't', file) ?? 'n'
        style = attribute(attributes, 's', file)
        value = ''
      } else if (name === 'v' || name === 't') inValue = true
      else if (name === 'rPh') inHint = true
    },
    close: (name) => {
      if (name === 'sheetData') inData = false
      if (!inData) return
      if (name === 'row') endRow()
      else if (name === 'c') endCell()
      else if (name === 'v' || name === 't') inValue = false
      else if (name === 'rPh') inHint = false
    },
    text: (text) => {
      if (inValue && !inHint) value += text
    },
  })
  return rows
}

function placeAfter(before: number, place: number, last: number, file: string): number {
  if (!Number.isInteger(place) || place <= before || place > last)
    throw damaged(file, 'its rows or cells are out of order')
  return place
}

/** `C7` is 3. */
function columnOf(address: string): number {
  let column = 0
  for (const letter of address) {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    column = column * 26 + value
  }
  return column
}
