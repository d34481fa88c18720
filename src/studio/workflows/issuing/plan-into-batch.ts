import { toHex } from '../../../core/foundation/hex'
import type { AwardEvent, PlanStep, UnsaltedPersonal } from '../../../core/award'
import { batchIdFrom, type BatchId } from '../../../core/foundation/ids'
import { dayOfInstant } from '../../../core/foundation/instant'
import type { Problem } from '../../../core/foundation/problem'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import { batchPlace } from '../../workspace/batch-store'
import type { BatchDocument } from '../../workspace/batch-document'
import { createDocument } from '../../workspace/document'
import { createJournal, type JournalEntry } from '../../workspace/journal'
import type { JournalPosition } from '../../workspace/journal-read'
import type { Studio } from '../../workspace/open-studio'

const LINES_A_WRITE = 500

/** What became of a roster: the new batch, or null where nobody is left to award. */
export type PlannedBatch = {
  readonly document: BatchDocument | null
  readonly alreadyAwarded: number
  readonly planned: number
  /** Status lists that the plan has places in. */
  readonly lists: readonly number[]
  /** The end of the plan in the journal. */
  readonly end: JournalPosition
}

/**
 * Journals a whole plan before the first signature. The batch's folder is made under another name and renamed when its
 * plan is on disk: a crash before that leaves no batch, so that a batch is always planned whole.
 * @param asked everything of batch.json but its id
 * @param mayGoOn asked when all steps are made: whether there is to be a batch at all
 */
export async function planIntoBatch(
  studio: Studio,
  steps: Iterable<PlanStep>,
  asked: Omit<BatchDocument, 'batch' | 'formatVersion'>,
  mayGoOn: () => boolean,
): Promise<Result<PlannedBatch>> {
  const { machine, paths } = studio
  const batch = await freeBatchId(studio, asked)
  const unfinished = `${batch}.${toHex(machine.random(8))}.tmp`
  const problems: Problem[] = []
  let alreadyAwarded = 0
  await machine.files.makeFolder(paths.batch(unfinished))
  const journal = await createJournal<AwardEvent, UnsaltedPersonal>(machine, paths.awards(unfinished))
  const lists = new Set<number>()
  let planned = 0
  try {
    let lines: JournalEntry<AwardEvent, UnsaltedPersonal>[] = []
    for (const step of steps) {
      if (step.kind === 'problem') problems.push(...step.problems)
      if (step.kind === 'already-awarded') alreadyAwarded++
      if (step.kind !== 'planned') continue
      lines.push({ event: step.event, personal: step.person })
      lists.add(step.event.status.list)
      planned++
      if (lines.length === LINES_A_WRITE) {
        await journal.write(lines)
        lines = []
      }
    }
    await journal.write(lines)
    await journal.commit()
  } finally {
    await journal.close()
  }
  const counts = { planned, alreadyAwarded, lists: [...lists], end: journal.position() }
  if (problems.length > 0 || planned === 0 || !mayGoOn()) {
    await machine.files.remove(paths.awards(unfinished))
    await machine.files.remove(paths.batch(unfinished))
    return problems.length > 0 ? refuse(...problems) : ok({ document: null, ...counts })
  }
  const document: BatchDocument = { formatVersion: 1, batch, ...asked }
  const place = { ...batchPlace(studio, batch), path: paths.batchDocument(unfinished) }
  await createDocument(machine, place, document)
  await machine.files.rename(paths.batch(unfinished), paths.batch(batch))
  await machine.files.syncFolder(paths.batches)
  return ok({ document, ...counts })
}

async function freeBatchId(studio: Studio, asked: Pick<BatchDocument, 'startedAt'>): Promise<BatchId> {
  const day = dayOfInstant(asked.startedAt, studio.document.data.settings.timeZone)
  for (;;) {
    const id = batchIdFrom(day, studio.machine.random(5))
    if ((await studio.machine.files.info(studio.paths.batch(id))) === null) return id
  }
}
