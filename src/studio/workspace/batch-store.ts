import { BatchId } from '../../core/foundation/ids'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { RosetteError } from '../../core/foundation/rosette-error'
import { quoted } from '../../core/foundation/text-safety'
import type { AwardEntry } from './award-entry'
import { readAwards } from './award-index'
import type { FoldedJournal } from './award-journal'
import { BatchDocument } from './batch-document'
import { openDocument } from './document'
import type { Studio } from './open-studio'

/** A batch and its awards folded. */
export type Batch = { readonly document: BatchDocument; readonly journal: FoldedJournal }

/** Ids of all batches, oldest first. A folder without batch.json is none. */
export async function batchIds(studio: Studio): Promise<readonly BatchId[]> {
  const { files } = studio.machine
  const ids: BatchId[] = []
  for (const name of await files.list(studio.paths.batches)) {
    const id = BatchId.safeParse(name)
    if (id.success && (await files.info(studio.paths.batchDocument(id.data)))) ids.push(id.data)
  }
  return ids
}

/** batch.json of one batch. Throws `document-damaged`. */
export async function readBatchDocument(studio: Studio, id: BatchId): Promise<BatchDocument> {
  return (await openDocument(studio.machine, batchPlace(studio, id))).data
}

export function batchPlace(studio: Pick<Studio, 'paths'>, id: BatchId) {
  return { path: studio.paths.batchDocument(id), name: `batches/${id}/batch.json`, schema: BatchDocument }
}

/** One batch by the name that somebody typed. Problem `batch-unknown`. */
export async function openBatch(studio: Studio, name: string): Promise<Result<Batch>> {
  const id = BatchId.safeParse(name)
  if (!id.success || !(await studio.machine.files.info(studio.paths.batchDocument(id.data))))
    return refuse(batchUnknown(name))
  return ok(await readBatch(studio, id.data))
}

export async function readBatch(studio: Studio, id: BatchId): Promise<Batch> {
  const document = await readBatchDocument(studio, id)
  const journal = await readAwards(studio.machine.files, studio.paths.awards(id), studio.paths.awardIndex(id))
  return { document, journal }
}

/**
 * All batches one after the other, so that only one is in memory. A batch whose batch.json is damaged is left out, as
 * nothing can be said of it; `damaged` hears of it.
 */
export async function* eachBatch(studio: Studio, damaged: (error: RosetteError) => void): AsyncGenerator<Batch> {
  for (const id of await batchIds(studio)) {
    try {
      yield await readBatch(studio, id)
    } catch (error) {
      if (!(error instanceof RosetteError) || error.problem.code !== 'document-damaged') throw error
      damaged(error)
    }
  }
}

/** Awards that were planned and neither signed nor skipped. */
export function pendingOf({ journal }: Batch): AwardEntry[] {
  return [...journal.entries.values()].filter(({ stage }) => stage === 'planned')
}

function batchUnknown(name: string) {
  return problem({
    code: 'batch-unknown',
    message: `This workspace has no batch “${quoted(name)}”.`,
    remedy: 'Look at the list of its awards: awards DIR.',
    values: { batch: quoted(name) },
  })
}
