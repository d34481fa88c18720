import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { quietRun } from '../../../src/core/foundation/run'
import { auditWorkspace } from '../../../src/studio/workflows/audit-workspace'
import { changeStanding, type ChangeStandingRequest } from '../../../src/studio/workflows/change-standing'
import { withStudio } from '../../../src/studio/workspace/open-studio'
import { Killed } from '../../support/faulty-files'
import { aFolder } from '../../support/folders'
import { aFullWorkspace } from '../../support/full-workspace'
import { issueIn } from '../../support/issuing'
import { aMachine } from '../../support/machine'
import { awardsIn, pictureOf, siteOf, textIn, unlocked, verdictOf } from '../../support/managing'
import { aWorkspaceWithBadge } from '../../support/published-badge'
import { aRoster } from '../../support/roster'
import { valueOf } from '../../support/workspace'

const change = (folder: string, request: ChangeStandingRequest, machine = aMachine()) =>
  unlocked(folder, (studio) => changeStanding(studio, request, quietRun()), machine)
const audit = (folder: string) =>
  withStudio(aMachine(), folder, 'read', async (studio) => valueOf(await auditWorkspace(studio, quietRun())))

let folder: string
let first: string
let second: string
let pictures: Record<string, string>
beforeAll(async () => {
  folder = await aFullWorkspace()
  ;[first = '', second = ''] = awardsIn(folder)
  const site = await siteOf(folder)
  pictures = { [first]: pictureOf(site, first), [second]: pictureOf(site, second) }
})
const verdictNow = async (award: string, known: { site: string } | { workspace: string }) =>
  (await verdictOf(pictures[award] ?? '', known))?.verdict

describe('changeStanding', { timeout: 120_000 }, () => {
  it('revokes one award with its reason, and no other: picture, page and documents say so', async () => {
    const reason = 'Handed in work of <somebody> else'

    const report = await change(folder, { act: 'revoke', awards: [first], reason })

    expect(report).toEqual({ ok: true, value: [{ award: first, state: 'revoked', changed: true }] })
    const site = await siteOf(folder)
    expect(await verdictNow(first, { site })).toBe('revoked')
    expect(await verdictNow(first, { workspace: folder })).toBe('revoked')
    expect(await verdictNow(second, { site })).toBe('valid')
    expect(textIn(site, `awards/${first}/index.html`)).toContain('work of &#60;somebody&#62; else')
    expect(JSON.parse(textIn(site, `awards/${first}/assertion.json`))).toMatchObject({
      revoked: true,
      revocationReason: reason,
    })
    expect(JSON.parse(textIn(site, 'revocations.json'))).toMatchObject({
      revokedAssertions: [
        { id: `https://badges.example.edu/awards/${first}/assertion.json`, revocationReason: reason },
      ],
    })
    expect(await audit(folder)).toMatchObject({ ok: true })
  })

  it('changes nothing, not a byte of the list, when it is asked again', async () => {
    await change(folder, { act: 'revoke', awards: [first] })
    const before = [textIn(folder, 'status/1.json'), await audit(folder)]

    const again = await change(folder, { act: 'revoke', awards: [first] }, aMachine({ now: '2026-12-01T00:00:00Z' }))

    expect(again).toMatchObject({ value: [{ state: 'revoked', changed: false }] })
    expect([textIn(folder, 'status/1.json'), await audit(folder)]).toEqual(before)
  })

  it('suspends an award by the address of its page, and lets it count again', async () => {
    const page = `https://badges.example.edu/awards/${second}/`

    expect(await change(folder, { act: 'suspend', awards: [page, second], reason: 'Under review' })).toMatchObject({
      value: [{ award: second, state: 'suspended' }],
    })
    const suspended = await siteOf(folder)
    expect(await change(folder, { act: 'restore', awards: [second] })).toMatchObject({ value: [{ state: 'valid' }] })
    const restored = await siteOf(folder)

    expect(await verdictNow(second, { site: suspended })).toBe('revoked')
    expect(textIn(suspended, `awards/${second}/index.html`)).toContain('Under review')
    expect(JSON.parse(textIn(suspended, `awards/${second}/assertion.json`))).toMatchObject({
      revocationReason: 'Suspended: Under review',
    })
    expect(await verdictNow(second, { site: restored })).toBe('valid')
    expect(textIn(restored, `awards/${second}/index.html`)).not.toContain('Under review')
  })

  it('shows beforehand what would be, and changes nothing', async () => {
    const before = [textIn(folder, 'status/1.json'), textIn(folder, 'audit.jsonl')]

    const preview = await withStudio(aMachine(), folder, 'read', (studio) =>
      changeStanding(studio, { act: 'revoke', awards: [second], preview: true }, quietRun()),
    )

    expect(preview).toMatchObject({ value: [{ award: second, state: 'revoked', changed: true }] })
    expect([textIn(folder, 'status/1.json'), textIn(folder, 'audit.jsonl')]).toEqual(before)
    expect(await verdictNow(second, { workspace: folder })).toBe('valid')
  })

  it('refuses all where one is unknown or final, and changes none', async () => {
    await change(folder, { act: 'revoke', awards: [first] })

    expect(await change(folder, { act: 'suspend', awards: [second, first] })).toMatchObject({
      problems: [{ code: 'award-revoked', where: { element: first } }],
    })
    expect(await change(folder, { act: 'revoke', awards: [second, 'x', 'a'.repeat(26)] })).toMatchObject({
      problems: [{ code: 'award-unknown' }, { code: 'award-unknown' }],
    })
    expect(await verdictNow(second, { workspace: folder })).toBe('valid')
  })

  it('lets a revoked person be awarded again, and a suspended one not', async () => {
    const other = await aWorkspaceWithBadge()
    const request = { badge: 'data-storytelling', roster: aRoster(2) }
    await issueIn(other, request)
    const [one = '', two = ''] = awardsIn(other)
    await change(other, { act: 'revoke', awards: [one] })
    await change(other, { act: 'suspend', awards: [two] })

    expect(await issueIn(other, request)).toMatchObject({ awarded: 1, alreadyAwarded: 1 })
  })

  it('killed at any change of the disk, is finished by the same command: journal and list agree', async () => {
    const before = await aWorkspaceWithBadge()
    await issueIn(before, { badge: 'data-storytelling', roster: aRoster(2) })
    const [award = ''] = awardsIn(before)
    const scratch = join(aFolder(), 'workspace')
    const copy = () => {
      rmSync(scratch, { recursive: true, force: true })
      cpSync(before, scratch, { recursive: true })
      return scratch
    }
    const counting = aMachine()
    const request: ChangeStandingRequest = { act: 'revoke', awards: [award], reason: 'x' }
    await change(copy(), request, counting)

    for (const [index, operation] of counting.faulty.log.entries()) {
      if (!/^(open|append|sync|rename|syncFolder|remove) /.test(operation)) continue
      for (const what of ['kill-within', 'kill-after'] as const) {
        const killed = change(copy(), request, aMachine({ fault: { at: index + 1, what } }))
        await killed.catch((error: unknown) => expect(error).toBeInstanceOf(Killed))
        expect(await change(scratch, request, aMachine({ pid: 4243 }))).toMatchObject({ value: [{ state: 'revoked' }] })
        expect(await audit(scratch), `${what} at ${operation}`).toMatchObject({ ok: true })
      }
    }
  })

  it('is told by the audit where a crash left the list behind the journal', async () => {
    const other = await aWorkspaceWithBadge()
    await issueIn(other, { badge: 'data-storytelling', roster: aRoster(1) })
    cpSync(join(other, 'status'), join(other, 'before'), { recursive: true })
    await change(other, { act: 'revoke', awards: awardsIn(other) })
    cpSync(join(other, 'before'), join(other, 'status'), { recursive: true })

    expect(await audit(other)).toMatchObject({ ok: false, problems: [{ code: 'status-behind' }] })
  })
})
