import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { issue } from '../../../src/studio/workflows/issue'
import { quietRun, type Progress } from '../../../src/core/foundation/run'
import { inlineSigning } from '../../../src/studio/workers/inline-signing'
import type { SigningPool } from '../../../src/studio/workers/signing-pool'
import { openStudio } from '../../../src/studio/workspace/open-studio'
import { awardsByEmail, batchesIn, eventsIn, issueIn } from '../../support/issuing'
import { objectFrom } from '../../support/json'
import { aMachine } from '../../support/machine'
import { aWorkspaceWithBadge, sample } from '../../support/published-badge'
import { aRoster } from '../../support/roster'

const badge = 'data-storytelling'
const springClean = { name: 'spring-clean.csv', bytes: sample('rosters/spring-clean.csv') }

describe('issue', () => {
  it('awards the 24 people of the sample, and nobody twice', async () => {
    const folder = await aWorkspaceWithBadge()

    const first = await issueIn(folder, { badge, roster: springClean })
    const again = await issueIn(folder, { badge, roster: springClean })

    expect(first).toMatchObject({ outcome: 'done', awarded: 24, alreadyAwarded: 0, rejected: 0 })
    expect(again).toMatchObject({ outcome: 'done', batch: null, awarded: 0, alreadyAwarded: 24 })
    expect(batchesIn(folder)).toEqual([first.batch])
    expect([...awardsByEmail(folder).values()]).toEqual(Array.from({ length: 24 }, () => 1))
  }, 120_000)

  it('recognises the same people in a workbook', async () => {
    const folder = await aWorkspaceWithBadge()
    await issueIn(folder, { badge, roster: springClean })
    const xlsx = { name: 'spring-clean.xlsx', bytes: sample('rosters/spring-clean.xlsx') }

    expect(await issueIn(folder, { badge, roster: xlsx })).toMatchObject({ awarded: 0, alreadyAwarded: 24 })
  }, 120_000)

  it('plans everything before the first signature and keeps what was signed as it was', async () => {
    const folder = await aWorkspaceWithBadge()

    await issueIn(folder, { badge, roster: aRoster(3) })

    const events = eventsIn(folder)
    expect(events.map(({ kind }) => kind)).toEqual(['planned', 'planned', 'planned', 'issued', 'issued', 'issued'])
    const list = 'https://badges.example.edu/status/1.json'
    expect(objectFrom(events[3]?.credential ?? '')).toMatchObject({
      id: `https://badges.example.edu/awards/${events[0]?.award}/credential.json`,
      credentialStatus: { statusListCredential: list },
      proof: [{ cryptosuite: 'eddsa-rdfc-2022', created: '2026-11-24T09:00:00Z' }],
    })
    expect(objectFrom(readFileSync(join(folder, 'status/1.json'), 'utf8'))).toMatchObject({
      id: list,
      proof: [{ cryptosuite: 'eddsa-rdfc-2022' }],
    })
  })

  it('signs nothing while rows are wrong, unless told to leave them out', async () => {
    const folder = await aWorkspaceWithBadge()
    const roster = {
      name: 'messy.csv',
      bytes: Buffer.concat([Buffer.from(aRoster(2).bytes), Buffer.from('Bob,not-an-address,,,,\n')]),
    }

    const refused = await issueIn(folder, { badge, roster })
    const done = await issueIn(folder, { badge, roster, skipRejected: true })

    expect(refused).toMatchObject({ outcome: 'rejected', batch: null, awarded: 0, rejected: 1 })
    expect(refused.problems.find(({ code }) => code === 'email-invalid')?.where.row).toBe(4)
    expect(done).toMatchObject({ outcome: 'done', awarded: 2, rejected: 1 })
  })

  it('names the row of whoever cannot be signed, and keeps those before', async () => {
    const folder = await aWorkspaceWithBadge()
    const machine = aMachine()
    const inline = inlineSigning()
    let blocks = 0
    const begin: SigningPool['begin'] = (job, awards) => {
      const [good, bad] = [inline.begin(job, awards), inline.begin({ ...job, contexts: new Map() }, awards)]
      return { sign: (block) => (blocks++ === 0 ? good : bad).sign(block), close: () => good.close() }
    }

    const failed = issueIn(folder, { badge, roster: aRoster(30) }, { ...machine, signing: { width: 1, begin } })

    await expect(failed).rejects.toMatchObject({
      problem: {
        code: 'context-unknown',
        where: { row: 27 },
        message: expect.stringMatching(/^Row 27 of the list cannot be signed: /) as string,
      },
    })
    expect(awardsByEmail(folder).size).toBe(25)
  })

  it('stops at the signal, says how far it came, and goes on with the same ids by --resume', async () => {
    const folder = await aWorkspaceWithBadge()
    const stop = new AbortController()
    const seen: Progress[] = []
    const run = {
      signal: stop.signal,
      report: (progress: Progress) => {
        seen.push(progress)
        stop.abort()
      },
    }

    const stopped = await issueIn(folder, { badge, roster: aRoster(120) }, aMachine(), run)
    const plan = eventsIn(folder).filter(({ kind }) => kind === 'planned')
    const resumed = await issueIn(folder, { resume: stopped.batch ?? '' })

    expect(stopped.outcome).toBe('interrupted')
    expect(stopped.awarded).toBeGreaterThan(0)
    expect(stopped.awarded).toBeLessThan(120)
    expect(seen[0]).toMatchObject({ stage: 'signing', total: 120 })
    expect(resumed).toMatchObject({ outcome: 'done', batch: stopped.batch, awarded: 120 - stopped.awarded })
    const events = eventsIn(folder)
    expect(events.filter(({ kind }) => kind === 'planned')).toEqual(plan)
    expect(new Set(events.filter(({ kind }) => kind === 'issued').map(({ award }) => award)).size).toBe(120)
    expect(batchesIn(folder)).toHaveLength(1)
  })

  it('goes on with the batch where the same command is run again', async () => {
    const folder = await aWorkspaceWithBadge()
    const stop = new AbortController()
    const run = { signal: stop.signal, report: () => stop.abort() }
    const stopped = await issueIn(folder, { badge, roster: aRoster(60) }, aMachine(), run)

    const again = await issueIn(folder, { badge, roster: aRoster(60) })

    expect(again).toMatchObject({ outcome: 'done', batch: stopped.batch, awarded: 60 - stopped.awarded })
    expect([...awardsByEmail(folder).values()].every((count) => count === 1)).toBe(true)
  })

  it('skips on resuming who got the badge by another list meanwhile', async () => {
    const folder = await aWorkspaceWithBadge()
    const stop = new AbortController()
    const run = { signal: stop.signal, report: () => stop.abort() }
    const stopped = await issueIn(folder, { badge, roster: aRoster(60) }, aMachine(), run)
    const other = await issueIn(folder, { badge, roster: aRoster(10, { from: 55 }) })

    const resumed = await issueIn(folder, { resume: stopped.batch ?? '' })

    expect(other).toMatchObject({ awarded: 10 })
    expect(resumed).toMatchObject({ outcome: 'done', alreadyAwarded: 6, awarded: 54 - stopped.awarded })
    expect(awardsByEmail(folder).size).toBe(64)
    expect([...awardsByEmail(folder).values()].every((count) => count === 1)).toBe(true)
  })

  it('needs few syncs: one a block, not one an award', async () => {
    const folder = await aWorkspaceWithBadge()
    const machine = aMachine()

    await issueIn(folder, { badge, roster: aRoster(100) }, machine)

    const syncs = machine.faulty.log.filter((operation) => operation.startsWith('sync ')).length
    expect(syncs).toBeLessThanOrEqual(10)
  })

  it('reads its awards from the index, and the same from the journal alone', async () => {
    const folder = await aWorkspaceWithBadge()
    const { batch } = await issueIn(folder, { badge, roster: aRoster(30) })
    const index = join(folder, 'batches', batch ?? '', 'awards.index')
    expect(existsSync(index)).toBe(true)
    const withIndex = await issueIn(folder, { badge, roster: aRoster(31) })
    rmSync(index)

    const without = await issueIn(folder, { badge, roster: aRoster(31) })

    expect(withIndex).toMatchObject({ awarded: 1, alreadyAwarded: 30 })
    expect(without).toMatchObject({ awarded: 0, alreadyAwarded: 31 })
  })

  it('gives the same bytes for the same plan, however often it was stopped', async () => {
    const folder = await aWorkspaceWithBadge()
    const stop = new AbortController()
    const run = { signal: stop.signal, report: () => stop.abort() }
    const { batch } = await issueIn(folder, { badge, roster: aRoster(60) }, aMachine(), run)
    const journal = join(folder, 'batches', batch ?? '', 'awards.jsonl')
    const before = readFileSync(journal, 'utf8').split('\n').slice(0, 60)

    await issueIn(folder, { resume: batch ?? '' }, aMachine({ now: '2026-11-30T09:00:00Z' }))

    const created = eventsIn(folder).flatMap(
      ({ credential }) => /"created":"([^"]+)"/.exec(credential ?? '')?.[1] ?? [],
    )
    expect(readFileSync(journal, 'utf8').split('\n').slice(0, 60)).toEqual(before)
    expect(created).toHaveLength(60)
    expect(new Set(created).size).toBe(1)
  })

  it('asks for the passphrase, for a published badge and for a batch that exists', async () => {
    const folder = await aWorkspaceWithBadge()
    const locked = await openStudio(aMachine(), folder, 'write')
    expect(await issue(locked, { badge, roster: aRoster(1) }, quietRun())).toMatchObject({
      problems: [{ code: 'passphrase-needed' }],
    })
    await locked.close()
    await expect(issueIn(folder, { badge: 'none', roster: aRoster(1) })).rejects.toThrow('badge-unknown')
    await expect(issueIn(folder, { badge: '../..', roster: aRoster(1) })).rejects.toThrow('badge-unknown')
    await expect(issueIn(folder, { resume: '2026-01-01-aaaaaaaa' })).rejects.toThrow('batch-unknown')
    await expect(issueIn(folder, { badge, roster: aRoster(1), awarded: '2027-01-01' })).rejects.toThrow(
      'date-out-of-range',
    )
    expect(readdirSync(join(folder, 'batches'))).toEqual([])
  })
})
