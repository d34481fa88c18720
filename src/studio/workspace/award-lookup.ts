import { PlannedPerson, SignedDocuments } from '../../core/award'
import { AwardId } from '../../core/foundation/ids'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { quoted } from '../../core/foundation/text-safety'
import type { AwardEntry } from './award-entry'
import { readAwardLine } from './award-journal'
import { batchIds, readBatch } from './batch-store'
import type { BatchDocument } from './batch-document'
import type { Studio } from './open-studio'
import type { RangeReader } from './read-ahead'

/** One award with everything that its journal holds of it; documents are null for one that was erased. */
export type FoundAward = {
  readonly batch: BatchDocument
  readonly entry: AwardEntry
  readonly person: PlannedPerson | null
  readonly documents: SignedDocuments | null
}

/** A signed award by its id. Problem `award-unknown`; throws `journal-damaged`. */
export async function findAward(studio: Studio, name: string): Promise<Result<FoundAward>> {
  const id = AwardId.safeParse(name)
  for (const batchId of id.success ? await batchIds(studio) : []) {
    const { document, journal } = await readBatch(studio, batchId)
    const entry = id.success ? journal.entries.get(id.data) : undefined
    if (entry?.signed) return ok(await readAward(studio, document, entry))
  }
  return refuse(
    problem({
      code: 'award-unknown',
      message: `This workspace has no award “${quoted(name)}”.`,
      remedy: 'Look at the list of its awards: awards DIR.',
      values: { award: quoted(name) },
    }),
  )
}

/** The lines of one award, read from the journal. @param files where many awards are read in a row, one that reads ahead */
export async function readAward(
  studio: Studio,
  batch: BatchDocument,
  entry: AwardEntry,
  files: RangeReader = studio.machine.files,
): Promise<FoundAward> {
  const path = studio.paths.awards(batch.batch)
  const name = `batches/${batch.batch}/awards.jsonl`
  const planned = await readAwardLine(files, path, name, entry.planned)
  const signed = entry.signed ? await readAwardLine(files, path, name, entry.signed) : null
  return {
    batch,
    entry,
    person: PlannedPerson.safeParse(planned.personal).data ?? null,
    documents: SignedDocuments.safeParse(signed?.personal).data ?? null,
  }
}
