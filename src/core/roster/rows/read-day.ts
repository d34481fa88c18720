import { calendarDay, partsOfDay, type CalendarDay } from '../../foundation/calendar-day'
import { ENGLISH_MONTHS } from '../../foundation/english-months'
import { quoted } from '../../foundation/text-safety'
import type { Cell } from '../cell'
import { cellText } from '../cell'
import type { Finding } from '../problems'

/** The order of slashed dates, where a mapping tells it. */
export type DayOrder = 'day-month-year' | 'month-day-year'

/** A day as people write it: 10 May 2126. */
export function longDay(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day)
  return `${dayOfMonth} ${ENGLISH_MONTHS[month - 1] ?? ''} ${year}`
}

/**
 * Reads a day from a date cell or from text: ISO, `d.m.yyyy`, `d Month yyyy`; with slashes only where it can be read in one way
 * (contract.md, Roster). A time of day is dropped.
 * @returns the day, or a finding: date-invalid, date-ambiguous
 */
export function readDay(cell: Cell, order?: DayOrder): CalendarDay | Finding {
  if (typeof cell === 'object' && 'day' in cell) return cell.day
  const text = cellText(cell)
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/, '')
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text)
  if (iso) return dayOr(text, Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  if (dotted) return dayOr(text, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const worded = /^(\d{1,2})\.?\s+(\p{L}{3,9})\.?,?\s+(\d{4})$/u.exec(text)
  if (worded) return dayOr(text, Number(worded[3]), monthOf(worded[2] ?? ''), Number(worded[1]))
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (slashed) return slashedDay(text, Number(slashed[1]), Number(slashed[2]), Number(slashed[3]), order)
  return invalid(`“${quoted(text, 30)}” is not a date.`)
}

function slashedDay(text: string, a: number, b: number, year: number, order: DayOrder | undefined) {
  if (order === 'day-month-year' || (!order && a > 12)) return dayOr(text, year, b, a)
  if (order === 'month-day-year' || b > 12 || a === b) return dayOr(text, year, a, b)
  const [first, second] = [calendarDay(year, b, a), calendarDay(year, a, b)]
  if (!first || !second) return dayOr(text, year, a, b)
  return {
    code: 'date-ambiguous',
    message: `Is this ${shortDay(first)} or ${shortDay(second)}?`,
    remedy: 'Write the date as 2026-05-10 or 10 May 2026.',
    values: { first, second },
  }
}

function dayOr(text: string, year: number, month: number, day: number): CalendarDay | Finding {
  const found = calendarDay(year, month, day)
  if (found !== null) return found
  const monthName = ENGLISH_MONTHS[month - 1]
  return invalid(monthName ? `There is no ${day} ${monthName} ${year}.` : `“${quoted(text, 30)}” is not a date.`)
}

function invalid(message: string): Finding {
  return { code: 'date-invalid', message, remedy: 'Write the date as 2026-05-10 or 10 May 2026.' }
}

function monthOf(word: string): number {
  const lower = word.toLowerCase()
  const index = ENGLISH_MONTHS.findIndex(
    (month) => month.toLowerCase() === lower || month.slice(0, 3).toLowerCase() === lower,
  )
  return lower === 'sept' ? 9 : index + 1
}

function shortDay(day: CalendarDay): string {
  return longDay(day).replace(/ \d+$/, '')
}
