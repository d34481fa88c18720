import { z } from 'zod'

/** A day of the proleptic Gregorian calendar, `yyyy-mm-dd`, without a zone. Text order is time order. */
export const CalendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => isRealDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))))
  .brand<'CalendarDay'>()
export type CalendarDay = z.infer<typeof CalendarDay>

/** The day of a year, a month (1–12) and a day of it, or null where the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (!isRealDay(year, month, day)) return null
  return [String(year).padStart(4, '0'), two(month), two(day)].join('-') as CalendarDay
}

/** Year, month (1–12) and day of the month. */
export function partsOfDay(day: CalendarDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) }
}

/** How many days a month (1–12) has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
