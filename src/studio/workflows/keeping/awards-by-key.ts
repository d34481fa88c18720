import type { Run } from '../../../core/foundation/run'
import type { AwardEntry } from '../../workspace/award-entry'
import { readAward } from '../../workspace/award-lookup'
import { batchIds, readBatch, type Batch } from '../../workspace/batch-store'
import type { Studio } from '../../workspace/open-studio'
import { readAhead } from '../../workspace/read-ahead'
import { signersOf } from './signed-by'

/** A signed award, and the ids of the keys that signed what stands now. */
export type SignedEntry = { readonly batch: Batch; readonly entry: AwardEntry; readonly signers: readonly string[] }

/**
 * Every award that has signed documents, batch by batch in the order of the plan. Reads each of their lines: what a key signed
 * is noted nowhere but in the documents themselves. Stops at the signal. Throws `journal-damaged`.
 */
export async function* signedEntries(studio: Studio, run: Run): AsyncGenerator<SignedEntry> {
  const lines = readAhead(studio.machine.files)
  for (const id of await batchIds(studio)) {
    const batch = await readBatch(studio, id)
    for (const entry of batch.journal.entries.values()) {
      if (run.signal.aborted) return
      if (entry.signed === null || entry.stage === 'erased') continue
      const { documents } = await readAward(studio, batch.document, entry, lines)
      if (documents !== null) yield { batch, entry, signers: signersOf(documents) }
    }
  }
}
