import { describe, expect, it } from 'vitest'
import { CalendarDay } from '../../../src/core/foundation/calendar-day'
import { dayOfInstant, endOfDay, Instant, startOfDay, TimeZone } from '../../../src/core/foundation/instant'
import { addPeriod, Period } from '../../../src/core/foundation/period'

const day = (text: string) => CalendarDay.parse(text)
const zone = (name: string) => TimeZone.parse(name)

describe('addPeriod', () => {
  it.each([
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2026-05-10', 'P3Y', '2029-05-10'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-11-24', 'P18M2W', '2028-06-07'],
  ])('%s and %s is %s', (start, period, expected) => {
    expect(addPeriod(day(start), Period.parse(period))).toBe(expected)
  })

  it('has no day after the year 9999', () => {
    expect(addPeriod(day('9998-01-01'), Period.parse('P9Y'))).toBeNull()
  })

  it.each(['P', 'P1H', '1Y', 'P-1Y', 'PT5M'])('does not read %s as a period', (text) => {
    expect(Period.safeParse(text).success).toBe(false)
  })
})

describe('CalendarDay', () => {
  it.each(['2026-02-30', '2026-13-01', '2025-02-29', '26-01-01', '2026-1-1'])('refuses %s', (text) => {
    expect(CalendarDay.safeParse(text).success).toBe(false)
  })
})

describe('startOfDay and endOfDay', () => {
  it.each([
    ['2026-05-10', 'America/New_York', '2026-05-10T04:00:00Z', '2026-05-11T03:59:59Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00Z', '2026-03-09T03:59:59Z'],
    ['2026-05-10', 'Asia/Kathmandu', '2026-05-09T18:15:00Z', '2026-05-10T18:14:59Z'],
    ['2026-05-10', 'Pacific/Kiritimati', '2026-05-09T10:00:00Z', '2026-05-10T09:59:59Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-05T01:59:59Z'],
  ])('%s in %s runs from %s to %s', (text, zoneName, start, end) => {
    expect(startOfDay(day(text), zone(zoneName))).toBe(start)
    expect(endOfDay(day(text), zone(zoneName))).toBe(end)
  })

  it('gives the day back', () => {
    expect(dayOfInstant(Instant.parse('2026-05-10T03:59:59Z'), zone('America/New_York'))).toBe('2026-05-09')
    expect(dayOfInstant(Instant.parse('2026-05-10T04:00:00Z'), zone('America/New_York'))).toBe('2026-05-10')
  })
})
