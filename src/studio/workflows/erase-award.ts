import { join } from 'node:path'
import { bug } from '../../core/foundation/bug'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { AwardEntry } from '../workspace/award-entry'
import { awardSchema } from '../workspace/award-journal'
import type { Batch } from '../workspace/batch-store'
import { eraseLines } from '../workspace/erase-lines'
import type { LinePlace } from '../workspace/journal'
import { readJournal } from '../workspace/journal-read'
import type { Studio } from '../workspace/open-studio'
import type { ManagedAward } from './change-standing'
import { exportSite } from './export-site'
import { namedAwards } from './managing/named-awards'

/** Removes a person's data for good; the award's place and count stay. */
export type EraseAwardRequest = {
  readonly award: string
  /** Only says what would be. */
  readonly preview?: boolean
}

/**
 * Erases an award: name, address, documents and reasons go from the journal, its index, torn pieces and the site in the
 * workspace (reliability.md §2, promise 18). The status bit stays as it is: what the person holds is genuine unless it was
 * revoked. Needs no key. Problems: award-unknown, award-unsigned.
 */
export async function eraseAward(
  studio: Studio,
  request: EraseAwardRequest,
  run: Run,
): Promise<Result<readonly ManagedAward[]>> {
  const named = await namedAwards(studio, [request.award])
  if (!named.ok) return named
  const [{ batch, entries } = bug('one award was found')] = named.value
  const [entry = bug('one award was found')] = entries
  if (entry.stage === 'planned') return refuse(unsigned(entry.award))
  const report: ManagedAward = { award: entry.award, state: 'erased', changed: entry.stage !== 'erased' }
  if (request.preview === true) return ok([report])
  await removeDerived(studio, batch)
  const places = await personalLines(studio, batch, entry)
  if (places.length > 0) await eraseLines(studio.machine, studio.paths.awards(batch.document.batch), places)
  const exported = await bringDefaultSite(studio, run)
  if (!exported.ok) return exported
  if (report.changed) await studio.audit?.note('award-erased', entry.award)
  return ok([report])
}

/** The index, and torn pieces, which were never confirmed: both may hold what is to be erased. */
async function removeDerived({ machine, paths }: Studio, { document: { batch } }: Batch): Promise<void> {
  const folder = paths.batch(batch)
  await machine.files.remove(paths.awardIndex(batch))
  for (const name of await machine.files.list(folder))
    if (/^awards\.jsonl\.torn-\d+$/.test(name)) await machine.files.remove(join(folder, name))
  await machine.files.syncFolder(folder)
}

async function personalLines({ machine, paths }: Studio, batch: Batch, entry: AwardEntry): Promise<LinePlace[]> {
  const places: LinePlace[] = []
  for await (const lines of readJournal(machine.files, paths.awards(batch.document.batch), awardSchema))
    for (const { event, personal, offset, lengthBytes } of lines)
      if (event.award === entry.award && personal !== null) places.push({ offset, lengthBytes })
  return places
}

/** The site that lies in the workspace, if one was ever exported there. */
async function bringDefaultSite(studio: Studio, run: Run): Promise<Result<unknown>> {
  const { files } = studio.machine
  const isThere = (await files.info(`${studio.paths.site}.manifest.json`)) !== null
  return isThere ? exportSite(studio, { out: studio.paths.site }, run) : ok(null)
}

function unsigned(award: string) {
  return problem({
    code: 'award-unsigned',
    where: { element: award },
    message: `The award ${award} is planned and not signed yet.`,
    remedy: 'Go on with its batch first: issue DIR --resume BATCH.',
    values: { award },
  })
}
