import type { AwardEvent, LiveAwards, UnsaltedPersonal } from '../../../core/award'
import type { AwardId } from '../../../core/foundation/ids'
import { instantFromMs } from '../../../core/foundation/instant'
import { RosetteError } from '../../../core/foundation/rosette-error'
import type { AwardEntry } from '../../workspace/award-entry'
import { pendingOf, type Batch } from '../../workspace/batch-store'
import { openJournal } from '../../workspace/journal'
import type { JournalPosition } from '../../workspace/journal-read'
import type { Studio } from '../../workspace/open-studio'
import { journalDamaged } from '../../workspace/problems'

/** What is left of a batch that goes on. */
export type Remainder = {
  readonly pending: readonly AwardEntry[]
  /** All awards of the plan that are not pending. */
  readonly done: ReadonlySet<AwardId>
  readonly skipped: number
  readonly end: JournalPosition
}

/**
 * Journals that planned persons are skipped who got the badge by another batch since the plan was made. Throws
 * `journal-damaged` where the batch can only be read.
 */
export async function skipAwarded(studio: Studio, batch: Batch, live: LiveAwards): Promise<Remainder> {
  const { machine, paths } = studio
  const { entries, end } = batch.journal
  const name = `batches/${batch.document.batch}/awards.jsonl`
  if (end.kind === 'damaged') throw new RosetteError(journalDamaged(name, end.line, end.position.seq))
  const planned = pendingOf(batch)
  const hasIt = ({ email, awarded }: AwardEntry) => email !== null && live.has(email, awarded)
  const taken = planned.filter(hasIt)
  const pending = planned.filter((entry) => !hasIt(entry))
  const waiting = new Set(pending.map(({ award }) => award))
  const done = new Set([...entries.keys()].filter((award) => !waiting.has(award)))
  if (taken.length === 0) return { pending, done, skipped: 0, end: end.position }
  const journal = await openJournal<AwardEvent, UnsaltedPersonal>(
    machine,
    paths.awards(batch.document.batch),
    end.position,
  )
  try {
    const at = instantFromMs(machine.clock.now())
    await journal.write(taken.map(({ award }) => ({ event: { kind: 'skipped', award, at } })))
    await journal.commit()
    return { pending, done, skipped: taken.length, end: journal.position() }
  } finally {
    await journal.close()
  }
}
