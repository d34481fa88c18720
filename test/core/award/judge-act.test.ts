import { describe, expect, it } from 'vitest'
import { AwardEvent, awardIdOf, awardState, foldAwards, judgeAct, type AwardRecord } from '../../../src/core/award'
import { Instant } from '../../../src/core/foundation/instant'

const [id, other] = ['a'.repeat(26), 'b'.repeat(26)]
const at = '2026-03-02T00:00:00Z'
const now = Instant.parse('2026-06-01T00:00:00Z')
const planned = (award: string) => ({
  kind: 'planned',
  award,
  row: 2,
  status: { list: 1, index: 7 },
  awarded: '2026-03-01T00:00:00Z',
  validUntil: '2026-12-31T23:59:59Z',
})

/** The first award after some events of the journal, by kind or in full; reasons where an event has one. */
function after(...events: readonly (string | object)[]): AwardRecord {
  const lines = [planned(id), ...events].map((event) => {
    const json = typeof event === 'string' ? { kind: event, award: id, at } : event
    const reason = 'reason' in json && typeof json.reason === 'string' ? json.reason : null
    const { reason: _, ...rest } = { reason: undefined, ...json }
    const personal = reason === null ? null : { salt: 's', reason }
    return { event: AwardEvent.parse(rest), personal, erased: false }
  })
  const record = foldAwards(lines).get(AwardEvent.parse(planned(id)).award)
  if (!record) throw new Error('the award was planned')
  return record
}
const suspended = { kind: 'suspended', award: id, at, reason: 'Under review' }
const replacing = [planned(other), { kind: 'issued', award: other, at, replaces: id }]

describe('foldAwards, what comes after signing', () => {
  it.each([
    ['suspended', ['issued', suspended], { state: 'suspended', withdrawn: true, reason: 'Under review' }],
    ['restored', ['issued', suspended, 'restored'], { state: 'valid', withdrawn: false, reason: undefined }],
    [
      'revoked while suspended',
      ['issued', suspended, 'revoked'],
      { state: 'revoked', withdrawn: true, reason: undefined },
    ],
    ['replaced', ['issued', ...replacing], { state: 'replaced', withdrawn: true, replacedBy: other }],
    [
      'extended twice',
      [
        'issued',
        ...['2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z'].map((validUntil) => ({
          kind: 'extended',
          award: id,
          at,
          validUntil,
        })),
      ],
      { state: 'valid', validUntil: '2028-01-01T00:00:00Z', extensions: 2 },
    ],
  ])('%s', (_, events, expected) => {
    const record = after(...events)
    expect({ ...record, reason: record.reason, state: awardState(record, now) }).toMatchObject(expected)
  })
})

describe('judgeAct', () => {
  const records = {
    planned: after(),
    issued: after('issued'),
    suspended: after('issued', suspended),
    revoked: after('issued', 'revoked'),
    replaced: after('issued', ...replacing),
  }
  it.each([
    ['planned', 'award-unsigned award-unsigned award-unsigned award-unsigned award-unsigned'],
    ['issued', 'change change nothing change change'],
    ['suspended', 'change nothing change award-suspended award-suspended'],
    ['revoked', 'nothing award-revoked award-revoked award-revoked award-revoked'],
    ['replaced', 'award-replaced award-replaced award-replaced award-replaced award-replaced'],
  ] as const)('lets a %s award be revoked, suspended, restored, extended, reissued: %s', (state, answers) => {
    const acts = ['revoke', 'suspend', 'restore', 'extend', 'reissue'] as const
    const given = acts.map((act) => {
      const judged = judgeAct(records[state], act)
      return judged.ok ? judged.value : judged.problems[0]?.code
    })
    expect(given.join(' ')).toBe(answers)
  })
})

describe('awardIdOf', () => {
  it.each([
    [id, id],
    [` ${id.toUpperCase()} `, id],
    [`https://badges.example.edu/sub/awards/${id}/`, id],
    [`https://badges.example.edu/awards/${id}/credential.json`, id],
    [`https://badges.example.edu/badges/${id}/`, null],
    ['ana@example.edu', null],
    ['', null],
  ])('of “%s” is %s', (text, award) => {
    expect(awardIdOf(text)).toBe(award)
  })
})
