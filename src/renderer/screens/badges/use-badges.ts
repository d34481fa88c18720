import type { BadgeState } from '../../../core/badge'
import { byCodeUnit } from '../../../core/foundation/order'
import type { BadgeCard } from '../../../ipc/badge-contract'
import { useAsked } from '../../app/use-asked'

export type BadgeFilter = 'all' | BadgeState
export type BadgeOrder = 'changed' | 'name'

/** For people to look at, never for files. */
const NAMES = new Intl.Collator('en')

/** The way of a badge, as the filters list it. */
export const STATE_ORDER: readonly BadgeState[] = ['draft', 'proposed', 'approved', 'published', 'retired']

export function useBadges() {
  return useAsked('badge.list', undefined)
}

/** Cards of one state, the last changed or the first by name in front. */
export function filteredBadges(badges: readonly BadgeCard[], filter: BadgeFilter, order: BadgeOrder): BadgeCard[] {
  return badges
    .filter((badge) => filter === 'all' || badge.state === filter)
    .toSorted((a, b) =>
      order === 'name' ? NAMES.compare(a.name, b.name) : byCodeUnit(b.changedAt ?? '', a.changedAt ?? ''),
    )
}
