import { problem, type Problem } from '../foundation/problem'
import type { CalendarDay } from '../foundation/calendar-day'
import { endOfDay, startOfDay, type Instant, type TimeZone } from '../foundation/instant'
import { addPeriod, type Period } from '../foundation/period'
import { ok, refuse, type Result } from '../foundation/result'

/** From when to when an award counts; `validUntil` is absent where it counts for ever. */
export type Validity = { readonly awarded: Instant; readonly validUntil?: Instant | undefined }

/**
 * Validity in the office's zone (contract.md, Roster): from 00:00 of the award's day to 23:59:59 of the last one. The
 * row's own `expires` wins over the badge's `validFor`. Remembers days, as a batch has few of them.
 */
export function validityIn(zone: TimeZone, validFor: Period | undefined) {
  const known = new Map<string, Result<Validity>>()
  return (awarded: CalendarDay, expires: CalendarDay | undefined, row: number): Result<Validity> => {
    const key = `${awarded} ${expires ?? ''}`
    const found = known.get(key) ?? validity(zone, validFor, awarded, expires)
    known.set(key, found)
    return found.ok ? found : refuse(...found.problems.map((p) => ({ ...p, where: { ...p.where, row } })))
  }
}

function validity(
  zone: TimeZone,
  validFor: Period | undefined,
  day: CalendarDay,
  expires: CalendarDay | undefined,
): Result<Validity> {
  const awarded = startOfDay(day, zone)
  if (expires === undefined && validFor === undefined) return ok({ awarded })
  const last = expires ?? (validFor === undefined ? null : addPeriod(day, validFor))
  return last === null ? refuse(tooFar(day)) : ok({ awarded, validUntil: endOfDay(last, zone) })
}

function tooFar(day: CalendarDay): Problem {
  return problem({
    code: 'date-out-of-range',
    where: { column: 'awarded' },
    message: `An award of ${day} would be valid beyond the year 9999.`,
    remedy: 'Shorten the validity of the badge, or leave it out for an award without an end.',
    values: { day },
  })
}
