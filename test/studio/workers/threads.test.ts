import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCommand } from '../../support/command'
import { treeOf } from '../../support/export'
import { aFolder } from '../../support/folders'
import { batchesIn, issueIn } from '../../support/issuing'
import { aMachine } from '../../support/machine'
import { siteOf } from '../../support/managing'
import { aWorkspaceWithBadge } from '../../support/published-badge'
import { aRoster } from '../../support/roster'

const PEOPLE = 130

const Issued = z.object({
  event: z.object({ award: z.string() }),
  personal: z.object({ credential: z.string(), jwt: z.string(), assertion: z.string() }),
})

/** The signed texts of a workspace's one batch, in the order of the journal. */
function signedIn(folder: string) {
  const [batch = ''] = batchesIn(folder)
  const lines = readFileSync(join(folder, 'batches', batch, 'awards.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.filter((line) => line.includes('"kind":"issued"')).map((line) => Issued.parse(JSON.parse(line)))
}

/** A workspace with a batch that is planned and not signed. */
async function aPlannedBatch(): Promise<string> {
  const folder = await aWorkspaceWithBadge()
  const stopped = { signal: AbortSignal.abort(), report: () => undefined }
  const report = await issueIn(folder, { badge: 'data-storytelling', roster: aRoster(PEOPLE) }, aMachine(), stopped)
  expect(report).toMatchObject({ outcome: 'interrupted', awarded: 0 })
  return folder
}

describe('signing on threads', () => {
  it('gives the same bytes in the same order as the calling thread alone', async () => {
    const alone = await aPlannedBatch()
    const threads = join(aFolder(), 'workspace')
    cpSync(alone, threads, { recursive: true })
    const [batch = ''] = batchesIn(alone)

    await issueIn(alone, { resume: batch }) // tests sign in line
    const command = await runCommand('issue', threads, '--resume', batch) // the command has a thread for each processor

    expect(command, command.stderr).toMatchObject({ exitCode: 0 })
    expect(signedIn(threads)).toHaveLength(PEOPLE)
    expect(signedIn(threads)).toEqual(signedIn(alone))
  }, 120_000)
})

/** The files of all awards in a site: what else there is holds a stand-in for the verifier's program where tests write it. */
const awardFilesIn = (site: string) => treeOf(join(site, 'awards'))

describe('writing a site on a thread', () => {
  it('gives the same files as the calling thread alone', async () => {
    const folder = await aWorkspaceWithBadge()
    await issueIn(folder, { badge: 'data-storytelling', roster: aRoster(PEOPLE) })
    const thread = join(aFolder(), 'site')

    const alone = await siteOf(folder) // tests write in line
    const command = await runCommand('export', folder, '--out', thread) // the command writes on a thread

    expect(command, command.stderr).toMatchObject({ exitCode: 0 })
    expect(awardFilesIn(thread).size).toBe(PEOPLE * 6)
    expect(awardFilesIn(thread)).toEqual(awardFilesIn(alone))
  }, 120_000)
})
