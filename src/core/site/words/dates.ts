import { partsOfDay, type CalendarDay } from '../../foundation/calendar-day'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `10 May 2026`, unbroken. Written here and not by Intl, whose words change from one release to the next. */
export function longDate(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day)
  return `${dayOfMonth}\u00a0${MONTHS[month - 1] ?? ''}\u00a0${year}`
}

/** `May 2026`, as a résumé has it. */
export function monthAndYear(day: CalendarDay): string {
  const { year, month } = partsOfDay(day)
  return `${MONTHS[month - 1] ?? ''} ${year}`
}
