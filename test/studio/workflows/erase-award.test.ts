import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { quietRun } from '../../../src/core/foundation/run'
import { auditWorkspace } from '../../../src/studio/workflows/audit-workspace'
import { changeStanding } from '../../../src/studio/workflows/change-standing'
import { eraseAward } from '../../../src/studio/workflows/erase-award'
import { exportSite } from '../../../src/studio/workflows/export-site'
import { listAwards } from '../../../src/studio/workflows/list-awards'
import { reissueAward } from '../../../src/studio/workflows/reissue-award'
import { withStudio } from '../../../src/studio/workspace/open-studio'
import { leaksIn } from '../../support/canaries'
import { Killed } from '../../support/faulty-files'
import { aFullWorkspace } from '../../support/full-workspace'
import { batchesIn, issueIn } from '../../support/issuing'
import { aMachine } from '../../support/machine'
import { awardsIn, pictureOf, siteOf, unlocked, verdictOf } from '../../support/managing'
import { aRoster } from '../../support/roster'
import { valueOf } from '../../support/workspace'

const words = ['canary-1@example.edu', 'CANARY-ID-1', 'Zoë Ünal 1', 'canary-reason']
const erase = (folder: string, award: string, machine = aMachine()) =>
  withStudio(machine, folder, 'write', async (studio) => valueOf(await eraseAward(studio, { award }, quietRun())))
const events = (folder: string) =>
  withStudio(aMachine(), folder, 'read', async (studio) => valueOf(await auditWorkspace(studio, quietRun())))

describe('eraseAward', { timeout: 120_000 }, () => {
  it('leaves no byte of the person in workspace, index, torn pieces and site; chain, count and everybody else stay', async () => {
    const folder = await aFullWorkspace()
    const [first = '', second = ''] = awardsIn(folder)
    const [batch = ''] = batchesIn(folder)
    await unlocked(folder, async (studio) => {
      valueOf(await changeStanding(studio, { act: 'suspend', awards: [first], reason: 'canary-reason' }, quietRun()))
      valueOf(await exportSite(studio, {}, quietRun()))
    })
    writeFileSync(join(folder, 'batches', batch, 'awards.jsonl.torn-1'), '{"name":"Zoë Ünal 1","email":"canary-1@')
    expect(leaksIn(folder, words).length).toBeGreaterThan(5)
    const before = await events(folder)

    const report = await erase(folder, first)

    expect(report).toEqual([{ award: first, state: 'erased', changed: true }])
    expect(leaksIn(folder, words)).toEqual([])
    const after = await events(folder)
    expect(after).toEqual({ events: before.events + 2, ok: true, problems: [] }) // the export and the erasure are noted
    await withStudio(aMachine(), folder, 'read', async (studio) => {
      const { total, awards } = valueOf(await listAwards(studio, {}, quietRun()))
      expect(total).toBe(3)
      expect(awards.find(({ id }) => id === first)).toMatchObject({ state: 'erased', name: '', email: '' })
    })
    const site = await siteOf(folder)
    expect((await verdictOf(pictureOf(site, second), { site }))?.verdict).toBe('valid')
    expect(() => statSync(join(folder, 'site/awards', first))).toThrow()
  })

  it('leaves the bit as it was: a revoked award stays revoked, and the person may be awarded again', async () => {
    const folder = await aFullWorkspace()
    const [first = ''] = awardsIn(folder)
    const picture = pictureOf(await siteOf(folder), first)
    await unlocked(folder, (studio) => changeStanding(studio, { act: 'revoke', awards: [first] }, quietRun()))

    await erase(folder, first)
    await unlocked(folder, (studio) => changeStanding(studio, { act: 'revoke', awards: [first] }, quietRun()))

    expect((await verdictOf(picture, { site: await siteOf(folder) }))?.verdict).toBe('revoked')
    expect(await issueIn(folder, { badge: 'data-storytelling', roster: aRoster(3) })).toMatchObject({ awarded: 1 })
    expect(await events(folder)).toMatchObject({ ok: true })
  })

  it('erases an award that was replaced, and not the one that stands for it', async () => {
    const folder = await aFullWorkspace()
    const [first = ''] = awardsIn(folder)
    await unlocked(folder, (studio) => reissueAward(studio, { award: first, set: { name: 'Right' } }, quietRun()))

    await erase(folder, first)

    await withStudio(aMachine(), folder, 'read', async (studio) =>
      expect(valueOf(await listAwards(studio, {}, quietRun())).states).toMatchObject({
        erased: 1,
        valid: 3,
        replaced: 0,
      }),
    )
    expect(leaksIn(folder, ['Zoë Ünal 1'])).toEqual([])
  })

  it('killed at any change of the disk, leaves the old journal or the new one, and can be done again', async () => {
    const counted = await aFullWorkspace()
    const counting = aMachine()
    await erase(counted, awardsIn(counted)[0] ?? '', counting)
    for (const [index, operation] of counting.faulty.log.entries()) {
      if (!/^(open|append|sync|rename|syncFolder|remove) /.test(operation)) continue
      const folder = await aFullWorkspace()
      const [first = ''] = awardsIn(folder)
      const killed = erase(folder, first, aMachine({ fault: { at: index + 1, what: 'kill-within' } }))
      await killed.catch((error: unknown) => expect(error).toBeInstanceOf(Killed))

      await erase(folder, first, aMachine({ pid: 4243 }))

      expect(leaksIn(folder, words), operation).toEqual([])
      expect(await events(folder), operation).toMatchObject({ ok: true })
    }
  })

  it('changes nothing of a line but its personal part', async () => {
    const folder = await aFullWorkspace()
    const [batch = ''] = batchesIn(folder)
    const journal = () => readFileSync(join(folder, 'batches', batch, 'awards.jsonl'), 'utf8').split('\n')
    const before = journal()

    await erase(folder, awardsIn(folder)[0] ?? '')

    const head = (line: string) => line.slice(0, line.indexOf(',"personal":'))
    expect(journal().map(head)).toEqual(before.map(head))
    expect(journal().filter((line) => line.endsWith('"personal":null}'))).toHaveLength(2)
  })
})
