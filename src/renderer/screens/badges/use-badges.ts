import type { BadgeState } from '../../../core/badge'
import type { BadgeCard } from '../../../ipc/badge-contract'
import { useAsked } from '../../app/use-asked'

export type BadgeFilter = 'all' | BadgeState
export type BadgeOrder = 'changed' | 'name'

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
      order === 'name' ? a.name.localeCompare(b.name) : (b.changedAt ?? '').localeCompare(a.changedAt ?? ''),
    )
}
