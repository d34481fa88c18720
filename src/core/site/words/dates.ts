import { partsOfDay, type CalendarDay } from '../../foundation/calendar-day'
import { ENGLISH_MONTHS } from '../../foundation/english-months'

/** `10 May 2026`, unbroken. */
export function longDate(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day)
  return `${dayOfMonth}\u00a0${ENGLISH_MONTHS[month - 1] ?? ''}\u00a0${year}`
}

/** `May 2026`, as a résumé has it. */
export function monthAndYear(day: CalendarDay): string {
  const { year, month } = partsOfDay(day)
  return `${ENGLISH_MONTHS[month - 1] ?? ''} ${year}`
}
