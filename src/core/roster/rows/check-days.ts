import type { CalendarDay } from '../../foundation/calendar-day'
import { isBlank } from '../cell'
import { cellHazards } from './cell-hazards'
import { finding, type Finding } from '../problems'
import { longDay, readDay } from './read-day'
import type { RowReader } from './row-reader'

/** The day of the award, if the row names one: date-invalid, date-ambiguous, date-out-of-range. */
export function readAwarded(reader: RowReader, today: CalendarDay): CalendarDay | undefined {
  return readDayField(reader, 'awarded', (day) => {
    if (day > today)
      return finding(
        'date-out-of-range',
        `${longDay(day)} is in the future.`,
        'Award on that day, or correct the date.',
      )
    if (day < '1970-01-01') return finding('date-out-of-range', `${longDay(day)} is before 1970.`, 'Correct the date.')
    return null
  })
}

/** The last day of validity, if the row names one; also expires-before-awarded. */
export function readExpires(reader: RowReader, awarded: CalendarDay): CalendarDay | undefined {
  return readDayField(reader, 'expires', (day) => {
    if (day < '1970-01-01') return finding('date-out-of-range', `${longDay(day)} is before 1970.`, 'Correct the date.')
    if (day >= awarded) return null
    const message = `It would expire on ${longDay(day)}, before it is awarded on ${longDay(awarded)}.`
    return finding('expires-before-awarded', message, 'Correct one of the dates.')
  })
}

function readDayField(
  reader: RowReader,
  field: 'awarded' | 'expires',
  judge: (day: CalendarDay) => Finding | null,
): CalendarDay | undefined {
  const cell = reader.cell(field)
  if (isBlank(cell)) return undefined
  const day = readDay(cell, reader.map?.fields[field]?.order)
  const wrong = typeof day === 'string' ? judge(day) : day
  reader.judge(field, [...cellHazards(cell, 'line'), ...(wrong ? [wrong] : [])])
  return typeof day === 'string' ? day : undefined
}
