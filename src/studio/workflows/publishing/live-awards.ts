import type { SignedDocuments, PlannedPerson } from '../../../core/award'
import { siteUrls } from '../../../core/credential'
import type { AwardId } from '../../../core/foundation/ids'
import { readAward } from '../../workspace/award-lookup'
import type { Batch } from '../../workspace/batch-store'
import type { Studio } from '../../workspace/open-studio'
import type { AwardEntry } from '../../workspace/award-entry'

/** One award whose picture or mail is made. */
export type BatchAward = {
  readonly id: AwardId
  readonly url: string
  readonly entry: AwardEntry
  readonly person: PlannedPerson
  readonly documents: SignedDocuments
}

/** Awards of a batch that are signed and not taken back, in the order of the roster, one at a time. */
export async function* liveAwards(studio: Studio, batch: Batch): AsyncGenerator<BatchAward> {
  const urls = siteUrls(studio.document.data.issuer.url)
  for (const entry of batch.journal.entries.values()) {
    if (entry.stage !== 'issued') continue
    const { person, documents } = await readAward(studio, batch.document, entry)
    if (person && documents) yield { id: entry.award, url: urls.awardPage(entry.award), entry, person, documents }
  }
}

/** How many awards {@link liveAwards} will give. */
export function countLive({ journal }: Batch): number {
  return [...journal.entries.values()].filter(({ stage }) => stage === 'issued').length
}
