import { z } from 'zod'
import { bug } from './bug'
import { calendarDay, daysInMonth, partsOfDay, type CalendarDay } from './calendar-day'

const PATTERN = /^P(?!$)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/

/** A length of calendar time as ISO 8601 writes it, in whole years, months, weeks and days: `P2Y`, `P18M`. */
export const Period = z.string().regex(PATTERN).brand<'Period'>()
export type Period = z.infer<typeof Period>

/**
 * The day a period later; 29 February a year on is 28 February (contract.md, Roster).
 * @returns null where the result leaves the years 1–9999
 */
export function addPeriod(start: CalendarDay, period: Period): CalendarDay | null {
  const match = PATTERN.exec(period) ?? bug('a Period that does not match its own pattern')
  const [years, months, weeks, days] = match.slice(1).map((text: string | undefined) => Number(text ?? 0)) as [
    number,
    number,
    number,
    number,
  ]
  const from = partsOfDay(start)
  const monthIndex = from.year * 12 + (from.month - 1) + years * 12 + months
  const year = Math.floor(monthIndex / 12)
  const month = (monthIndex % 12) + 1
  if (year > 9999) return null
  const moved = new Date(0)
  moved.setUTCFullYear(year, month - 1, Math.min(from.day, daysInMonth(year, month)) + weeks * 7 + days)
  return calendarDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}
