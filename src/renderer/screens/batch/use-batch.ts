import { BadgeSlug } from '../../../core/foundation/slug'
import { BatchId } from '../../../core/foundation/ids'
import type { AwardQuery } from '../../../ipc/award-contract'
import { useAsked } from '../../app/use-asked'

/** Query for the awards of one batch, in the order of the names. */
function batchQuery(batch: string): AwardQuery {
  const id = BatchId.safeParse(batch)
  return {
    search: '',
    badge: null,
    batch: id.success ? id.data : null,
    state: null,
    sort: 'name',
    descending: false,
  }
}

/** A batch with its badge and who is in it. */
export function useBatch(batch: string) {
  const batches = useAsked('batch.list', undefined)
  const awards = useAsked('award.list', { query: batchQuery(batch), from: 0, count: 500 })
  const card = batches.state === 'ready' ? batches.value.find((one) => one.batch === batch) : undefined
  return { batches, card, awards: awards.state === 'ready' ? awards.value : null }
}

/** The badge of a batch. */
export function useBatchBadge(slug: string) {
  const badge = useAsked('badge.show', { badge: BadgeSlug.parse(slug) })
  return badge.state === 'ready' ? badge.value : null
}
