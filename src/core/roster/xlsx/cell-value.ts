import { CalendarDay, calendarDay } from '../../foundation/calendar-day'
import type { Cell } from '../cell'
import { damaged } from './refusal'
import type { NumberStyle } from './number-styles'
import { unescapeCodes } from './shared-strings'

/** A cell as its XML has it: type, index of the style, and the cached value. */
export type RawCell = { readonly type: string; readonly style: string | undefined; readonly value: string }

/** What the cells of one workbook share. */
export type CellContext = {
  readonly file: string
  readonly strings: readonly string[]
  readonly styles: readonly NumberStyle[]
  readonly dates: '1900' | '1904'
}

/** The value that a spreadsheet shows; a formula's is the one it had when the file was saved. */
export function cellFrom({ type, style, value }: RawCell, context: CellContext): Cell {
  switch (type) {
    case 's': {
      const text = value === '' ? '' : context.strings[Number(value)]
      if (text === undefined) throw damaged(context.file, 'a cell refers to a text that is not there')
      return text
    }
    case 'str':
    case 'inlineStr':
      return unescapeCodes(value)
    case 'b':
      return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value
    case 'e':
      return { error: value === '' ? '#VALUE!' : value }
    case 'd': {
      const day = CalendarDay.safeParse(value.slice(0, 10))
      return day.success ? { day: day.data } : value
    }
    default:
      return numberCell(value, context.styles[Number(style ?? 0)] ?? 'plain', context.dates)
  }
}

function numberCell(value: string, style: NumberStyle, dates: '1900' | '1904'): Cell {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (style === 'date') {
    const day = dayFromSerial(number, dates)
    if (day !== null) return { day }
  }
  if (style === 'percent') return `${shown(number * 100)}%`
  return /^-?\d{1,15}$/.test(value) ? value : shown(number)
}

/** Fifteen digits, as spreadsheets show numbers: 87.99999999999999 is 88. */
function shown(number: number): string {
  const text = String(Number(number.toPrecision(15)))
  return text.includes('e') ? String(number) : text
}

/** Days are counted from 1 January 1900, with a 29 February 1900 that never was, or from 1 January 1904. Time is dropped. */
function dayFromSerial(serial: number, dates: '1900' | '1904'): CalendarDay | null {
  const whole = Math.floor(serial)
  if (whole < (dates === '1900' ? 1 : 0) || whole > 2_958_465 || (dates === '1900' && whole === 60)) return null
  const start = dates === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  const date = new Date(start + whole * 86_400_000)
  return calendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}
