import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { quietRun } from '../../../src/core/foundation/run'
import { auditWorkspace } from '../../../src/studio/workflows/audit-workspace'
import { checkRosterFile } from '../../../src/studio/workflows/check-roster-file'
import { describeWorkspace } from '../../../src/studio/workflows/describe-workspace'
import { listAwards, type ListAwardsRequest } from '../../../src/studio/workflows/list-awards'
import { listBatches } from '../../../src/studio/workflows/list-batches'
import { showAward } from '../../../src/studio/workflows/show-award'
import { updateSettings } from '../../../src/studio/workflows/update-settings'
import { openStudio, withStudio } from '../../../src/studio/workspace/open-studio'
import { aFullWorkspace } from '../../support/full-workspace'
import { batchesIn, issueIn } from '../../support/issuing'
import { aMachine } from '../../support/machine'
import { sample } from '../../support/published-badge'
import { aRoster } from '../../support/roster'
import { valueOf } from '../../support/workspace'

const badge = 'data-storytelling'
const awardsIn = (folder: string, request: ListAwardsRequest = {}, now?: string) =>
  withStudio(aMachine(now === undefined ? {} : { now }), folder, 'read', async (studio) =>
    valueOf(await listAwards(studio, request, quietRun())),
  )

describe('listAwards', () => {
  it('says of each award what the contract names, in the order of the roster', async () => {
    const folder = await aFullWorkspace()
    const [batch = ''] = batchesIn(folder)

    const { awards, total, states } = await awardsIn(folder)

    expect(total).toBe(3)
    expect(states).toEqual({ valid: 3, expired: 0, revoked: 0, suspended: 0, replaced: 0, erased: 0 })
    expect(awards.map(({ name }) => name)).toEqual(['Zoë Ünal 1', 'Zoë Ünal 2', 'Zoë Ünal 3'])
    expect(awards[0]).toMatchObject({
      ...{ batch, badge, version: 1, email: 'canary-1@example.edu', state: 'valid' },
      ...{ awarded: '2026-03-01', validUntil: '2029-03-01' },
      url: `https://badges.example.edu/awards/${awards[0]?.id}/`,
    })
  })

  it.each<[string, ListAwardsRequest, number]>([
    ['by address in any spelling', { email: ' CANARY-2@example.edu' }, 1],
    ['by words that must all occur', { search: 'zoë data-story valid' }, 3],
    ['by a word that does not', { search: 'zoë revoked' }, 0],
    ['by day', { awardedFrom: '2026-03-02' }, 0],
    ['in part', { from: 1, count: 1 }, 1],
  ])('finds %s', async (_, request, count) => {
    expect((await awardsIn(await aFullWorkspace(), request)).awards).toHaveLength(count)
  })

  it('sees awards expire with the clock, and sorts', async () => {
    const folder = await aFullWorkspace()

    expect((await awardsIn(folder, {}, '2029-03-01T22:59:59Z')).states.valid).toBe(3)
    expect((await awardsIn(folder, {}, '2029-03-01T23:00:00Z')).states.expired).toBe(3)
    const sorted = await awardsIn(folder, { sort: 'name', descending: true })
    expect(sorted.awards.map(({ name }) => name)).toEqual(['Zoë Ünal 3', 'Zoë Ünal 2', 'Zoë Ünal 1'])
  })

  it('refuses a batch that is none, whatever its name', async () => {
    const folder = await aFullWorkspace()
    for (const batch of ['2026-01-01-aaaaaaaa', '../../etc', ''])
      await expect(awardsIn(folder, { batch })).rejects.toThrow('batch-unknown')
  })

  it('refuses a badge and an address that are none', async () => {
    const folder = await aFullWorkspace()
    await expect(awardsIn(folder, { badge: 'peer-mentor' })).rejects.toThrow('badge-unknown')
    await expect(awardsIn(folder, { email: 'ana' })).rejects.toThrow('email-invalid')
  })
})

describe('showAward', () => {
  it('tells what the roster said and holds the credential as issued', async () => {
    const folder = await aFullWorkspace()
    const [first] = (await awardsIn(folder)).awards

    const shown = await withStudio(aMachine(), folder, 'read', async (studio) =>
      valueOf(await showAward(studio, { award: first?.id ?? '' }, quietRun())),
    )

    expect(shown).toMatchObject({
      roster: 'spring.csv',
      studentId: 'CANARY-ID-1',
      results: [{ name: 'Review score', value: '88' }],
    })
    expect(shown.evidence).toEqual(['https://example.edu/e/1'])
    expect(shown.credential).toContain(`/awards/${first?.id}/credential.json`)
  })
})

describe('listBatches and describeWorkspace', () => {
  it('count what there is, also of a batch that was stopped', async () => {
    const folder = await aFullWorkspace()
    const stop = new AbortController()
    await issueIn(folder, { badge, roster: aRoster(60, { from: 100 }) }, aMachine({ now: '2026-11-25T09:00:00Z' }), {
      signal: stop.signal,
      report: () => stop.abort(),
    })

    await withStudio(aMachine(), folder, 'read', async (studio) => {
      const batches = valueOf(await listBatches(studio, quietRun()))
      expect(batches).toMatchObject([
        { state: 'open', planned: 60 },
        { state: 'done', planned: 3, awarded: 3 },
      ])
      const summary = valueOf(await describeWorkspace(studio, quietRun()))
      expect(summary).toMatchObject({ access: 'read', badges: 1, batches: 2, awards: 3 + (batches[0]?.awarded ?? 0) })
      expect(summary.keys.map(({ alg }) => alg)).toEqual(['Ed25519', 'RS256'])
    })
  })
})

describe('auditWorkspace', () => {
  it('counts the lines of all journals and finds them whole', async () => {
    const folder = await aFullWorkspace()

    const report = await withStudio(aMachine(), folder, 'read', async (studio) =>
      valueOf(await auditWorkspace(studio, quietRun())),
    )

    // created, added, published, planned, signed; three plans and three awards
    expect(report).toEqual({ events: 5 + 6, ok: true, problems: [] })
  })

  it('names a damaged journal, keeps the rest usable, and stops awarding that badge', async () => {
    const folder = await aFullWorkspace()
    const [batch = ''] = batchesIn(folder)
    const journal = join(folder, 'batches', batch, 'awards.jsonl')
    const text = readFileSync(journal, 'utf8')
    writeFileSync(journal, text.replace('Zoë Ünal 2', 'Zoë Ünal 7'))
    rmSync(join(folder, 'batches', batch, 'awards.index')) // it would still know what stood there

    const studio = await openStudio(aMachine(), folder, 'write')
    const report = valueOf(await auditWorkspace(studio, quietRun()))
    await studio.close()

    expect(report).toMatchObject({ ok: false, problems: [{ code: 'journal-damaged', where: { line: 2 } }] })
    expect(studio.notices).toMatchObject([{ code: 'journal-damaged' }])
    expect(readFileSync(journal, 'utf8')).toHaveLength(text.length)
    await expect(issueIn(folder, { badge, roster: aRoster(1, { from: 9 }) })).rejects.toMatchObject({
      problem: { code: 'journal-damaged' },
    })
  })

  it.each([
    ['status/1.json', /^status-damaged$/],
    ['badges/data-storytelling/versions/1/artwork.svg', /^artwork-damaged$|^file-missing$/],
    ['badges/data-storytelling/versions/1/artwork.png', /^artwork-damaged$/],
  ])('notices any changed byte of %s', async (file, code) => {
    const folder = await aFullWorkspace()
    const path = join(folder, file)
    const whole = readFileSync(path)
    for (let part = 0; part < 12; part++) {
      const changed = Buffer.from(whole)
      const at = Math.floor(((part + 0.5) / 12) * whole.length)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(path, changed)

      const report = await withStudio(aMachine(), folder, 'read', async (studio) =>
        valueOf(await auditWorkspace(studio, quietRun())),
      )

      expect([at, report.ok, report.problems[0]?.code]).toEqual([at, false, expect.stringMatching(code)])
    }
  })

  it('notices an entry of the audit journal that was taken out', async () => {
    const folder = await aFullWorkspace()
    const path = join(folder, 'audit.jsonl')
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    writeFileSync(path, `${[...lines.slice(0, 2), ...lines.slice(3)].join('\n')}\n`)

    const report = await withStudio(aMachine(), folder, 'read', async (studio) =>
      valueOf(await auditWorkspace(studio, quietRun())),
    )

    expect(report).toMatchObject({
      ok: false,
      problems: [{ code: 'journal-damaged', where: { file: 'audit.jsonl', line: 3 } }],
    })
  })

  it('tells of a torn tail, which is set aside at the next opening for writing', async () => {
    const folder = await aFullWorkspace()
    const [batch = ''] = batchesIn(folder)
    appendFileSync(join(folder, 'batches', batch, 'awards.jsonl'), '{"sum":"12')
    const audit = () =>
      withStudio(aMachine(), folder, 'read', async (studio) => valueOf(await auditWorkspace(studio, quietRun())))

    expect(await audit()).toMatchObject({ ok: false, problems: [{ code: 'journal-torn' }] })
    expect((await awardsIn(folder)).total).toBe(3)

    const studio = await openStudio(aMachine(), folder, 'write')
    await studio.close()
    expect(studio.notices).toMatchObject([{ code: 'journal-torn', level: 'warn' }])
    expect(await audit()).toMatchObject({ ok: true })
  })
})

describe('checkRosterFile', () => {
  it('judges a list alone, and for a badge', async () => {
    const roster = { name: 'spring-clean.csv', bytes: sample('rosters/spring-clean.csv') }
    const workspace = await aFullWorkspace()
    const bad = { name: 'bad.csv', bytes: Buffer.from('name,email\nAda,ada@example.edu\n') }

    expect(valueOf(await checkRosterFile(aMachine(), { roster }, quietRun()))).toMatchObject({ rows: 24, accepted: 24 })
    const report = valueOf(
      await checkRosterFile(aMachine(), { roster: bad, badge: { slug: badge, workspace } }, quietRun()),
    )
    expect(report).toMatchObject({ rows: 1, accepted: 0 })
    expect(report.problems.map(({ code }) => code)).toContain('evidence-missing')
  })

  it.each([
    [{ path: '/nowhere/at/all.csv' }, 'file-missing'],
    [{ path: import.meta.dirname }, 'file-not-regular'],
    [{ name: 'x.csv', bytes: new Uint8Array(0) }, 'file-empty'],
  ])('refuses %j: %s', async (roster, code) => {
    expect(await checkRosterFile(aMachine(), { roster }, quietRun())).toMatchObject({ problems: [{ code }] })
  })
})

describe('updateSettings', () => {
  it('changes what people may change and refuses what cannot be kept', async () => {
    const folder = await aFullWorkspace()
    await withStudio(aMachine(), folder, 'write', async (studio) => {
      const changed = valueOf(await updateSettings(studio, { issuer: { name: 'New Name', email: '' } }, quietRun()))
      expect(changed.issuer).toEqual({ name: 'New Name', url: 'https://badges.example.edu/', did: changed.issuer.did })

      expect(await updateSettings(studio, { issuer: { email: 'nobody' } }, quietRun())).toMatchObject({
        problems: [{ code: 'email-invalid' }],
      })
      expect(await updateSettings(studio, { settings: { levels: [''] } }, quietRun())).toMatchObject({
        problems: [{ code: 'settings-invalid', where: { path: 'settings.levels.0' } }],
      })
    })
    const reopened = await openStudio(aMachine(), folder, 'read')
    expect(reopened.document.data.issuer.name).toBe('New Name')
  })
})
