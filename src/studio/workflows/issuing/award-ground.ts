import { LiveAwards, StatusPlaces } from '../../../core/award'
import type { AwardId } from '../../../core/foundation/ids'
import { RosetteError } from '../../../core/foundation/rosette-error'
import type { BadgeSlug } from '../../../core/foundation/slug'
import { eachBatch, pendingOf } from '../../workspace/batch-store'
import type { BatchDocument } from '../../workspace/batch-document'
import type { Studio } from '../../workspace/open-studio'
import { journalDamaged } from '../../workspace/problems'

/** What all earlier batches say that a new award of a badge must respect. */
export type AwardGround = {
  readonly live: LiveAwards
  readonly places: StatusPlaces
  /** Batches of this badge that were stopped before their end, oldest first. */
  readonly unfinished: readonly BatchDocument[]
}

/**
 * Looks through all batches once. A batch that cannot be read whole stops awarding its badge, as who is in the lost part
 * could be awarded twice; one whose badge is not known stops all. Throws `journal-damaged`, `document-damaged`.
 * @param except an award that is about to be replaced: its person may have the badge again
 */
export async function awardGround(studio: Studio, badge: BadgeSlug, except?: AwardId): Promise<AwardGround> {
  const live = new LiveAwards()
  const places = new StatusPlaces(studio.document.data.firstStatusList)
  const unfinished: BatchDocument[] = []
  const stop = (error: RosetteError): never => {
    throw error
  }
  for await (const batch of eachBatch(studio, stop)) {
    const { document, journal } = batch
    for (const entry of journal.entries.values()) {
      places.reserve(entry.status)
      if (document.badge === badge && entry.award !== except) live.add(entry)
    }
    if (document.badge !== badge) continue
    if (journal.end.kind === 'damaged')
      throw new RosetteError(
        journalDamaged(`batches/${document.batch}/awards.jsonl`, journal.end.line, journal.end.position.seq),
      )
    if (pendingOf(batch).length > 0) unfinished.push(document)
  }
  return { live, places, unfinished }
}
