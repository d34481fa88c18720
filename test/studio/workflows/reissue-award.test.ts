import { beforeEach, describe, expect, it } from 'vitest'
import { quietRun } from '../../../src/core/foundation/run'
import type { Machine } from '../../../src/studio/machine'
import { auditWorkspace } from '../../../src/studio/workflows/audit-workspace'
import { listAwards } from '../../../src/studio/workflows/list-awards'
import { reissueAward, type ReissueAwardRequest } from '../../../src/studio/workflows/reissue-award'
import { withStudio } from '../../../src/studio/workspace/open-studio'
import { Killed } from '../../support/faulty-files'
import { aFullWorkspace } from '../../support/full-workspace'
import { batchesIn, eventsIn, issueIn } from '../../support/issuing'
import { aMachine } from '../../support/machine'
import { awardsIn, pictureOf, siteOf, textIn, unlocked, verdictOf } from '../../support/managing'
import { aRoster } from '../../support/roster'
import { valueOf } from '../../support/workspace'

let folder: string
let first: string
beforeEach(async () => {
  folder = await aFullWorkspace()
  ;[first = ''] = awardsIn(folder)
})
const reissue = (request: Omit<ReissueAwardRequest, 'award'>, award = first) =>
  unlocked(folder, (studio) => reissueAward(studio, { award, ...request }, quietRun()))

describe('reissueAward', { timeout: 60_000 }, () => {
  it('mends a misspelt name: the new picture is valid, the old one withdrawn, its page leads to the new one', async () => {
    const before = pictureOf(await siteOf(folder), first)

    const report = valueOf(await reissue({ set: { Name: 'Zoë Ünal the First', 'Student-ID': 'CANARY-ID-77' } }))

    const second = report[1]?.award ?? ''
    expect(report).toMatchObject([
      { award: first, state: 'replaced' },
      { award: second, state: 'valid' },
    ])
    const site = await siteOf(folder)
    expect((await verdictOf(before, { site }))?.verdict).toBe('revoked')
    const after = await verdictOf(pictureOf(site, second), { site })
    expect(after?.verdict).toBe('valid')
    expect(textIn(site, `awards/${second}/credential.json`)).toContain('"name":"Zoë Ünal the First"')
    expect(textIn(site, `awards/${first}/index.html`)).toContain(`href="../${second}/"`)
    expect(JSON.parse(textIn(site, `awards/${first}/assertion.json`))).toMatchObject({
      revoked: true,
      revocationReason: `Replaced by https://badges.example.edu/awards/${second}/`,
    })
    await withStudio(aMachine(), folder, 'read', async (studio) => {
      expect(valueOf(await auditWorkspace(studio, quietRun()))).toMatchObject({ ok: true })
      const { states, awards } = valueOf(await listAwards(studio, {}, quietRun()))
      expect(states).toMatchObject({ valid: 3, replaced: 1 })
      expect(awards.find(({ id }) => id === second)).toMatchObject({ awarded: '2026-03-01', validUntil: '2029-03-01' })
    })
  })

  it('stays in the batch, takes nothing away from the chain, and awards the person nothing twice after', async () => {
    const before = eventsIn(folder)

    await reissue({ set: { name: 'Another' } })

    expect(batchesIn(folder)).toHaveLength(1)
    expect(eventsIn(folder).slice(0, before.length)).toEqual(before)
    expect(await issueIn(folder, { badge: 'data-storytelling', roster: aRoster(3) })).toMatchObject({
      awarded: 0,
      alreadyAwarded: 3,
    })
  })

  it.each([
    ['a new name that no roster would take', { name: '=cmd()' }, 'cell-formula'],
    ['a result beyond its range', { 'result score': '101' }, 'result-out-of-range'],
    ['evidence taken away where the badge wants it', { evidence: '' }, 'evidence-missing'],
    ['a field that is none', { nmae: 'x' }, 'field-unknown'],
    ['the address of another person who has it', { email: 'canary-2@example.edu' }, 'already-awarded'],
  ])('refuses %s, and changes nothing', async (_, set, code) => {
    const before = eventsIn(folder)

    expect(await reissue({ set })).toMatchObject({ ok: false, problems: [{ code }] })
    expect(eventsIn(folder)).toEqual(before)
  })

  it('refuses what was replaced already, names what stands for it, and mends a list that a crash left behind', async () => {
    const [, second] = valueOf(await reissue({ set: { name: 'Another' } }))

    expect(await reissue({ set: { name: 'Third' } })).toMatchObject({
      problems: [{ code: 'award-replaced', message: expect.stringContaining(second?.award ?? '') as string }],
    })
  })

  it('killed at any change of the disk, leaves one award that counts, and can be done or is done', async () => {
    const counting = aMachine()
    const request = { set: { name: 'Another' } }
    const reissueOn = (machine: Machine) =>
      unlocked(folder, (studio) => reissueAward(studio, { award: first, ...request }, quietRun()), machine)
    await reissueOn(counting)
    for (const [index, operation] of counting.faulty.log.entries()) {
      if (!/^(open|append|sync|rename|syncFolder|remove) /.test(operation)) continue
      folder = await aFullWorkspace()
      const killed = reissueOn(aMachine({ fault: { at: index + 1, what: 'kill-within' } }))
      await killed.catch((error: unknown) => expect(error).toBeInstanceOf(Killed))

      const again = await reissueOn(aMachine({ pid: 4243 }))

      if (!again.ok) expect(again.problems[0]?.code).toBe('award-replaced')
      await withStudio(aMachine(), folder, 'read', async (studio) => {
        const { states } = valueOf(await listAwards(studio, {}, quietRun()))
        expect([operation, states]).toEqual([operation, expect.objectContaining({ valid: 3, replaced: 1 })])
        expect(valueOf(await auditWorkspace(studio, quietRun())), operation).toMatchObject({ ok: true })
      })
    }
  })

  it('shows beforehand that it can be done, without a key and without a change', async () => {
    const before = eventsIn(folder)

    const preview = await withStudio(aMachine(), folder, 'read', (studio) =>
      reissueAward(studio, { award: first, set: { name: 'Another' }, preview: true }, quietRun()),
    )

    expect(preview).toMatchObject({ value: [{ award: first, state: 'replaced' }] })
    expect(eventsIn(folder)).toEqual(before)
  })
})
