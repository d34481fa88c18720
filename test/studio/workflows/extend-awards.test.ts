import { beforeEach, describe, expect, it } from 'vitest'
import { quietRun } from '../../../src/core/foundation/run'
import { auditWorkspace } from '../../../src/studio/workflows/audit-workspace'
import { changeStanding } from '../../../src/studio/workflows/change-standing'
import { extendAwards } from '../../../src/studio/workflows/extend-awards'
import { listAwards } from '../../../src/studio/workflows/list-awards'
import { withStudio } from '../../../src/studio/workspace/open-studio'
import { aFullWorkspace } from '../../support/full-workspace'
import { eventsIn, issueIn } from '../../support/issuing'
import { aMachine } from '../../support/machine'
import { awardsIn, pictureOf, siteOf, textIn, unlocked, verdictOf } from '../../support/managing'
import { aRoster } from '../../support/roster'
import { valueOf } from '../../support/workspace'

const LATER = '2029-06-01T00:00:00Z' // the awards of the full workspace count until 1 March 2029
let folder: string
let first: string
let second: string
beforeEach(async () => {
  folder = await aFullWorkspace()
  ;[first = '', second = ''] = awardsIn(folder)
})
const extend = (awards: readonly string[], until: string, now?: string) =>
  unlocked(
    folder,
    (studio) => extendAwards(studio, { awards, until }, quietRun()),
    aMachine(now === undefined ? {} : { now }),
  )

describe('extendAwards', { timeout: 60_000 }, () => {
  it('signs a newer edition under the same id, in all three documents', async () => {
    const report = await extend([first], '2032-12-31')

    expect(report).toEqual({ ok: true, value: [{ award: first, state: 'valid', changed: true }] })
    const site = await siteOf(folder, LATER)
    const credential: unknown = JSON.parse(textIn(site, `awards/${first}/credential.json`))
    expect(credential).toMatchObject({
      id: `https://badges.example.edu/awards/${first}/credential.json`,
      awardedDate: '2026-02-28T23:00:00Z',
      validFrom: '2026-11-24T09:00:00Z',
      validUntil: '2032-12-31T22:59:59Z',
    })
    expect(JSON.parse(textIn(site, `awards/${first}/assertion.json`))).toMatchObject({
      issuedOn: '2026-02-28T23:00:00Z',
      expires: '2032-12-31T22:59:59Z',
      version: '2',
    })
    for (const name of ['badge.png', 'badge.svg', 'credential.json', 'credential.jwt', 'assertion.json'])
      expect([name, (await verdictOf(`${site}/awards/${first}/${name}`, { site }, LATER))?.verdict]).toEqual([
        name,
        'valid',
      ])
    expect((await verdictOf(pictureOf(site, second), { site }, LATER))?.verdict).toBe('expired')
    await withStudio(aMachine({ now: LATER }), folder, 'read', async (studio) => {
      expect(valueOf(await auditWorkspace(studio, quietRun()))).toMatchObject({ ok: true })
      expect(valueOf(await listAwards(studio, {}, quietRun())).states).toMatchObject({ valid: 1, expired: 2 })
    })
  })

  it('lets a picture of the earlier edition be what it is: genuine until its own day, then expired', async () => {
    const before = pictureOf(await siteOf(folder), first)
    await extend([first], '2032-12-31')
    const site = await siteOf(folder)

    expect((await verdictOf(before, { site }))?.verdict).toBe('valid')
    expect((await verdictOf(before, { site }, LATER))?.verdict).toBe('expired')
    expect((await verdictOf(before, { site }))?.also[0]).toMatchObject({
      verdict: 'unknown',
      checks: expect.arrayContaining([expect.objectContaining({ id: 'hosted.same', code: 'hosted-newer' })]) as unknown,
    })
  })

  it('renews what has expired, once, and again', async () => {
    expect(await extend([first, second], '2030-01-01', LATER)).toMatchObject({ ok: true })
    expect(await extend([first], '2031-01-01', LATER)).toMatchObject({ value: [{ state: 'valid', changed: true }] })
    const before = eventsIn(folder).length

    expect(await extend([first], '2031-01-01', LATER)).toMatchObject({ value: [{ state: 'valid', changed: false }] })

    expect(eventsIn(folder)).toHaveLength(before)
    const site = await siteOf(folder, LATER)
    expect(JSON.parse(textIn(site, `awards/${first}/assertion.json`))).toMatchObject({ version: '3' })
  })

  it.each([
    ['a day that is none', 'soon', 'date-invalid'],
    ['a day that is over', '2026-11-23', 'date-out-of-range'],
    ['an earlier day than now', '2027-01-01', 'expires-earlier'],
  ])('refuses %s', async (_, until, code) => {
    expect(await extend([first], until)).toMatchObject({ problems: [{ code }] })
  })

  it('refuses what does not count, and an expired award whose person has a newer one', async () => {
    await unlocked(folder, (studio) => changeStanding(studio, { act: 'suspend', awards: [second] }, quietRun()))
    await issueIn(
      folder,
      { badge: 'data-storytelling', roster: { name: 'new.csv', bytes: renewed() } },
      aMachine({ now: LATER }),
    )

    expect(await extend([second], '2032-12-31', LATER)).toMatchObject({ problems: [{ code: 'award-suspended' }] })
    expect(await extend([first], '2032-12-31', LATER)).toMatchObject({ problems: [{ code: 'already-awarded' }] })
  })
})

/** The first person's row, with an award day after the first award has expired. */
function renewed(): Uint8Array {
  return Buffer.from(Buffer.from(aRoster(1).bytes).toString('utf8').replace('2026-03-01', '2029-05-01'))
}
