import type { AwardEvent, UnsaltedPersonal } from '../../../core/award'
import { RosetteError } from '../../../core/foundation/rosette-error'
import type { Batch } from '../../workspace/batch-store'
import { openJournal, type JournalEntry } from '../../workspace/journal'
import type { JournalPosition } from '../../workspace/journal-read'
import type { Studio } from '../../workspace/open-studio'
import { journalDamaged } from '../../workspace/problems'

/** Puts events behind the journal of a batch; they last when this returns.
 * @returns where the journal ends now. Throws `journal-damaged` where it can only be read. */
export async function appendEvents(
  studio: Studio,
  { document, journal: { end } }: Batch,
  entries: readonly JournalEntry<AwardEvent, UnsaltedPersonal>[],
): Promise<JournalPosition> {
  const name = `batches/${document.batch}/awards.jsonl`
  if (end.kind === 'damaged') throw new RosetteError(journalDamaged(name, end.line, end.position.seq))
  const path = studio.paths.awards(document.batch)
  const journal = await openJournal<AwardEvent, UnsaltedPersonal>(studio.machine, path, end.position)
  try {
    await journal.write(entries)
    await journal.commit()
    return journal.position()
  } finally {
    await journal.close()
  }
}
