import { z } from 'zod'
import type { CalendarDay } from './calendar-day'
import { calendarDay, partsOfDay } from './calendar-day'
import { bug } from './bug'

/** A moment in UTC to the second, as credentials write it: `2026-03-01T10:00:00Z`. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** An IANA time zone that this runtime knows, such as `Europe/Berlin`. */
export const TimeZone = z.string().refine(isTimeZone, 'is not a time zone').brand<'TimeZone'>()
export type TimeZone = z.infer<typeof TimeZone>

/** The moment of a count of milliseconds since 1970, cut to the second. */
export function instantFromMs(ms: number): Instant {
  return `${new Date(ms).toISOString().slice(0, 19)}Z` as Instant
}

/** Milliseconds since 1970. */
export function msOfInstant(instant: Instant): number {
  return Date.parse(instant)
}

/** 00:00:00 of a day in a zone; where the clock skips midnight, the first second that exists. */
export function startOfDay(day: CalendarDay, zone: TimeZone): Instant {
  const { year, month, day: dayOfMonth } = partsOfDay(day)
  const asIfUtc = Date.UTC(year, month - 1, dayOfMonth)
  const early = asIfUtc - offsetMs(asIfUtc - 14 * 3_600_000, zone)
  const late = asIfUtc - offsetMs(asIfUtc + 14 * 3_600_000, zone)
  const found = [early, late].sort((a, b) => a - b).find((ms) => localMs(ms, zone) === asIfUtc)
  return instantFromMs(found ?? Math.max(early, late))
}

/** 23:59:59 of a day in a zone. */
export function endOfDay(day: CalendarDay, zone: TimeZone): Instant {
  const { year, month, day: dayOfMonth } = partsOfDay(day)
  const next = new Date(Date.UTC(year, month - 1, dayOfMonth + 1))
  const nextDay = calendarDay(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate())
  return instantFromMs(msOfInstant(startOfDay(nextDay ?? bug(`no day after ${day}`), zone)) - 1000)
}

/** The calendar day of a moment in a zone. */
export function dayOfInstant(instant: Instant, zone: TimeZone): CalendarDay {
  return new Date(localMs(msOfInstant(instant), zone)).toISOString().slice(0, 10) as CalendarDay
}

function offsetMs(utcMs: number, zone: TimeZone): number {
  return localMs(utcMs, zone) - utcMs
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Awards of a batch share their days: what a zone's clock said is kept for so many moments. */
const KEPT_MOMENTS = 1000
const moments = new Map<string, number>()

/** The wall clock of a zone read as if it were UTC. */
function localMs(utcMs: number, zone: TimeZone): number {
  const key = `${zone} ${utcMs}`
  const known = moments.get(key) ?? wallClockMs(utcMs, zone)
  if (moments.size >= KEPT_MOMENTS) moments.clear()
  moments.set(key, known)
  return known
}

function wallClockMs(utcMs: number, zone: TimeZone): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(utcMs)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false // RangeError is the only way Intl says that it does not know a zone
  }
}
