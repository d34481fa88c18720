import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { utf8 } from '../../src/core/foundation/bytes'
import { quietRun, type Run } from '../../src/core/foundation/run'
import type { Machine } from '../../src/studio/machine'
import { issue, type IssueReport, type IssueRequest } from '../../src/studio/workflows/issue'
import { openStudio } from '../../src/studio/workspace/open-studio'
import { aMachine } from './machine'
import { PASSPHRASE, valueOf } from './workspace'

/** Opens, unlocks, issues and closes, as the command does. */
export async function issueIn(
  folder: string,
  request: IssueRequest,
  machine: Machine = aMachine(),
  run: Run = quietRun(),
): Promise<IssueReport> {
  const studio = await openStudio(machine, folder, 'write')
  try {
    valueOf(await studio.keys.unlock(utf8(PASSPHRASE)))
    return valueOf(await issue(studio, request, run))
  } finally {
    await studio.close()
  }
}

const Line = z.object({
  event: z.object({ kind: z.string(), award: z.string() }),
  personal: z
    .object({ email: z.object({ ascii: z.string() }).optional(), credential: z.string().optional() })
    .nullable(),
})

type JournalEvent = { kind: string; award: string; email: string | undefined; credential: string | undefined }

function eventOf(line: unknown): JournalEvent {
  const { event, personal } = Line.parse(line)
  return { ...event, email: personal?.email?.ascii, credential: personal?.credential }
}

/** Every event of every journal of a workspace, read without our own reader; a last line without its end counts as not written. */
export function eventsIn(folder: string): JournalEvent[] {
  return batchesIn(folder).flatMap((batch) =>
    readFileSync(join(folder, 'batches', batch, 'awards.jsonl'), 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => eventOf(JSON.parse(line))),
  )
}

export function batchesIn(folder: string): string[] {
  return readdirSync(join(folder, 'batches')).sort()
}

/** How many signed awards each address has. */
export function awardsByEmail(folder: string): Map<string, number> {
  const emails = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const event of eventsIn(folder)) {
    if (event.kind === 'planned' && event.email) emails.set(event.award, event.email)
    const email = emails.get(event.award)
    if (event.kind === 'issued' && email) counts.set(email, (counts.get(email) ?? 0) + 1)
  }
  return counts
}
