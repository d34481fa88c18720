import { describe, expect, it } from 'vitest'
import { AwardEvent, awardState, foldAwards, type AwardPersonal } from '../../../src/core/award'
import { Instant } from '../../../src/core/foundation/instant'

const id = 'a'.repeat(26)
const planned = AwardEvent.parse({
  kind: 'planned',
  award: id,
  row: 2,
  status: { list: 1, index: 7 },
  awarded: '2026-03-01T00:00:00Z',
  validUntil: '2026-12-31T23:59:59Z',
})
const person: AwardPersonal = {
  salt: 's',
  subject: 'urn:uuid:1',
  name: 'Ada',
  email: { normal: 'ada@example.edu', ascii: 'ada@example.edu' },
  emailSalt: 'x',
  evidence: [],
  results: [],
  other: {},
}
const event = (kind: string) => AwardEvent.parse({ kind, award: id, at: '2026-03-02T00:00:00Z' })
const line = (of: AwardEvent, personal: AwardPersonal | null = null, erased = false) => ({
  event: of,
  personal,
  erased,
})
const documents = { salt: 's', credential: '{}', assertion: '{}' }

const stateAt = (now: string, ...lines: ReturnType<typeof line>[]) => {
  const [record] = foldAwards(lines).values()
  return record ? awardState(record, Instant.parse(now)) : 'nothing'
}

describe('foldAwards and awardState', () => {
  it.each([
    ['planned only', '2026-03-02T00:00:00Z', [line(planned, person)], null],
    ['issued', '2026-03-02T00:00:00Z', [line(planned, person), line(event('issued'), documents)], 'valid'],
    ['issued, last second', '2026-12-31T23:59:59Z', [line(planned, person), line(event('issued'), documents)], 'valid'],
    [
      'issued, past its end',
      '2027-01-01T00:00:00Z',
      [line(planned, person), line(event('issued'), documents)],
      'expired',
    ],
    ['skipped', '2026-03-02T00:00:00Z', [line(planned, person), line(event('skipped'))], null],
    [
      'revoked, past its end',
      '2027-01-01T00:00:00Z',
      [line(planned, person), line(event('issued'), documents), line(event('revoked'))],
      'revoked',
    ],
    ['erased', '2026-03-02T00:00:00Z', [line(planned, null, true), line(event('issued'), null, true)], 'erased'],
    ['never planned', '2026-03-02T00:00:00Z', [line(event('issued'), documents)], 'nothing'],
  ] as const)('%s', (_, now, lines, state) => {
    expect(stateAt(now, ...lines)).toBe(state)
  })

  it('forgets the person of an erased award', () => {
    const [record] = foldAwards([line(planned, null, true), line(event('issued'), null, true)]).values()

    expect(record).toMatchObject({ name: null, email: null, status: { list: 1, index: 7 } })
  })
})
