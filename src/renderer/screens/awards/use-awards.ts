import { useCallback, useDeferredValue } from 'react'
import { useStore } from 'zustand'
import { BatchId } from '../../../core/foundation/ids'
import { BadgeSlug } from '../../../core/foundation/slug'
import { AwardQuery, type AwardRow, type AwardState } from '../../../ipc/award-contract'
import { useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'
import { useKept } from '../../app/use-kept'
import { usePages } from '../../ui/data-table/use-pages'

export type AwardsRoute = { readonly award?: string; readonly search?: string; readonly batch?: string }

/** The list of awards: what is asked for, and the rows in sight. */
export function useAwards(route: AwardsRoute) {
  const { border, replies } = useStudio()
  const [search, setSearch] = useKept('search', route.search ?? '')
  const [badge, setBadge] = useKept<string>('badge', '')
  const [state, setState] = useKept<AwardState | ''>('state', '')
  const [sort, setSort] = useKept<AwardQuery['sort']>('sort', 'awarded')
  const [descending, setDescending] = useKept('descending', true)
  const [batch, setBatch] = useKept<string>('batch', route.batch ?? '')
  const asked = useDeferredValue(search.trim())
  const slug = BadgeSlug.safeParse(badge)
  const batchId = BatchId.safeParse(batch)
  const query: AwardQuery = {
    search: asked.slice(0, 300),
    badge: slug.success ? slug.data : null,
    batch: batchId.success ? batchId.data : null,
    state: state === '' ? null : state,
    sort,
    descending,
  }
  const badges = useAsked('badge.list', undefined)
  const first = useAsked('award.list', { query, from: 0, count: 1 })
  const change = useStore(replies.changes, ({ count }) => count)
  const text = JSON.stringify(query)
  const fetch = useCallback(
    async (from: number, count: number) => {
      const answer = await border.ask('award.list', { query: AwardQuery.parse(JSON.parse(text)), from, count })
      return answer.ok ? { total: answer.value.total, items: answer.value.awards } : null
    },
    [border, text],
  )
  const pages = usePages<AwardRow>(`${text} ${change}`, fetch)

  return {
    /** Says which list it is. */
    query: text,
    search,
    setSearch,
    badge,
    setBadge,
    state,
    setState,
    batch,
    sort,
    descending,
    pages,
    fetch,
    badges: badges.state === 'ready' ? badges.value : [],
    summary: first,
    isFiltered: asked !== '' || badge !== '' || state !== '' || batch !== '',
    clear: () => {
      setSearch('')
      setBadge('')
      setState('')
      setBatch('')
    },
    sortBy: (column: string) => {
      const next = (['name', 'awarded', 'badge', 'state'] as const).find((one) => one === column)
      if (!next) return
      if (next === sort) setDescending(!descending)
      else {
        setSort(next)
        setDescending(next !== 'name')
      }
    },
  }
}
