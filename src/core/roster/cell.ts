import type { CalendarDay } from '../foundation/calendar-day'

/** A cell as decoded: text, a day (date cells of a workbook), or an error that a formula left, such as `#REF!`. */
export type Cell = string | { readonly day: CalendarDay } | { readonly error: string }

/** A cell as text; a day as yyyy-mm-dd. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return cell
  return 'day' in cell ? cell.day : cell.error
}

/** Nothing, or nothing but white space. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}
