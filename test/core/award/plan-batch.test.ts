import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { LiveAwards, planBatch, StatusPlaces, type BatchTerms, type PlanRow } from '../../../src/core/award'
import { CalendarDay } from '../../../src/core/foundation/calendar-day'
import { emailFrom } from '../../../src/core/foundation/email'
import { Instant, TimeZone } from '../../../src/core/foundation/instant'
import { Period } from '../../../src/core/foundation/period'

const day = (text: string) => CalendarDay.parse(text)
const aRow = (row: number, email: string, rest: Partial<PlanRow> = {}): PlanRow => ({
  row,
  name: `Person ${row}`,
  email: emailFrom(email) ?? expect.unreachable(`no address: ${email}`),
  evidence: [],
  results: [],
  other: {},
  ...rest,
})
const terms = (rest: Partial<BatchTerms> = {}): BatchTerms => ({
  zone: TimeZone.parse('Europe/Berlin'),
  awarded: day('2026-03-01'),
  ...rest,
})
const ground = (live = new LiveAwards()) => ({
  live,
  places: new StatusPlaces(),
  random: (count: number) => randomBytes(count),
})

describe('planBatch', () => {
  it('dates awards by the office’s zone, in winter and in summer', () => {
    const rows = [aRow(2, 'a@example.edu'), aRow(3, 'b@example.edu', { awarded: day('2026-07-01') })]

    const steps = [...planBatch(rows, terms({ validFor: Period.parse('P2Y') }), ground())]

    expect(steps).toMatchObject([
      { event: { awarded: '2026-02-28T23:00:00Z', validUntil: '2028-03-01T22:59:59Z' } },
      { event: { awarded: '2026-06-30T22:00:00Z', validUntil: '2028-07-01T21:59:59Z' } },
    ])
  })

  it('counts from 29 February to 28 February, and lets the row’s own end win', () => {
    const rows = [
      aRow(2, 'a@example.edu', { awarded: day('2024-02-29') }),
      aRow(3, 'b@example.edu', { expires: day('2026-12-31') }),
    ]

    const steps = [...planBatch(rows, terms({ zone: TimeZone.parse('UTC'), validFor: Period.parse('P1Y') }), ground())]

    expect(steps).toMatchObject([
      { event: { validUntil: '2025-02-28T23:59:59Z' } },
      { event: { validUntil: '2026-12-31T23:59:59Z' } },
    ])
  })

  it('has no end where neither badge nor row names one', () => {
    const [step] = [...planBatch([aRow(2, 'a@example.edu')], terms(), ground())]

    expect(step?.kind === 'planned' && 'validUntil' in step.event).toBe(false)
  })

  it('refuses a validity beyond the calendar, with the row', () => {
    const steps = [...planBatch([aRow(5, 'a@example.edu')], terms({ validFor: Period.parse('P9000Y') }), ground())]

    expect(steps).toMatchObject([{ kind: 'problem', problems: [{ code: 'date-out-of-range', where: { row: 5 } }] }])
  })

  it('awards nobody twice: not who has the badge, nor the same address in another spelling', () => {
    const live = new LiveAwards()
    live.add({ stage: 'issued', email: 'ada@xn--bcher-kva.example', validUntil: undefined })
    const rows = [aRow(2, ' ADA@bücher.example'), aRow(3, 'b@example.edu'), aRow(4, 'B@Example.EDU')]

    const steps = [...planBatch(rows, terms(), ground(live))]

    expect(steps.map(({ kind }) => kind)).toEqual(['already-awarded', 'planned', 'already-awarded'])
  })

  it.each([
    ['expired before the new award', '2026-01-01T00:00:00Z', 'issued', 'planned'],
    ['valid on the new award’s day', '2026-12-31T22:59:59Z', 'issued', 'already-awarded'],
    ['revoked', '2099-01-01T00:00:00Z', 'revoked', 'planned'],
    ['skipped', '2099-01-01T00:00:00Z', 'skipped', 'planned'],
  ] as const)('earlier award %s', (_, validUntil, stage, kind) => {
    const live = new LiveAwards()
    live.add({ stage, email: 'a@example.edu', validUntil: Instant.parse(validUntil) })

    expect([...planBatch([aRow(2, 'a@example.edu')], terms(), ground(live))]).toMatchObject([{ kind }])
  })

  it('keeps the longest of several earlier awards in mind', () => {
    const live = new LiveAwards()
    for (const validUntil of ['2027-01-01T00:00:00Z', '2025-01-01T00:00:00Z'])
      live.add({ stage: 'issued', email: 'a@example.edu', validUntil: Instant.parse(validUntil) })

    expect([...planBatch([aRow(2, 'a@example.edu')], terms(), ground(live))]).toMatchObject([
      { kind: 'already-awarded' },
    ])
  })

  it('gives every award its own id, subject, salt and place', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => aRow(i + 2, `p${i}@example.edu`))

    const steps = [...planBatch(rows, terms(), ground())].flatMap((step) => (step.kind === 'planned' ? [step] : []))

    for (const of of [
      steps.map(({ event }) => event.award),
      steps.map(({ person }) => person.subject),
      steps.map(({ person }) => person.emailSalt),
      steps.map(({ event }) => `${event.status.list}/${event.status.index}`),
    ])
      expect(new Set(of).size).toBe(2000)
    expect(steps[0]?.event.award).toMatch(/^[a-z2-7]{26}$/)
  })
})

describe('StatusPlaces', () => {
  it('begins the next list when one is filled to four fifths, and never gives a place twice', () => {
    const places = new StatusPlaces()
    const seen = new Set<string>()
    for (let i = 0; i < 104_857; i++) places.reserve({ list: 1, index: i })

    for (let i = 0; i < 100; i++) {
      const { list, index } = places.take((count) => randomBytes(count))
      seen.add(`${list}/${index}`)
      expect(list).toBe(2)
    }

    expect(seen.size).toBe(100)
  })

  it('spreads places over the whole list', () => {
    const places = new StatusPlaces()
    const taken = Array.from({ length: 4000 }, () => places.take((count) => randomBytes(count)).index)

    for (let eighth = 0; eighth < 8; eighth++) {
      const inside = taken.filter((index) => Math.floor(index / 16_384) === eighth).length
      expect(inside).toBeGreaterThan(350) // 500 on average; 350 is more than six standard deviations away
    }
  })
})
