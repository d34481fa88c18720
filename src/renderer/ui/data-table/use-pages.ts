import { useCallback, useEffect, useRef, useState } from 'react'

const PAGE = 100

/** What a page of a long list holds. */
export type Page<Item> = { readonly total: number; readonly items: readonly Item[] }

/**
 * A long list of which only what is in sight is read.
 * @param key changes with the list; what was read under another key is forgotten
 * @param fetch the same function while the key is the same
 */
export function usePages<Item>(key: string, fetch: (from: number, count: number) => Promise<Page<Item> | null>) {
  const [state, setState] = useState<{ key: string; total: number; pages: ReadonlyMap<number, readonly Item[]> }>({
    key: '',
    total: 0,
    pages: new Map(),
  })
  const asked = useRef<{ key: string; pages: Set<number> }>({ key: '', pages: new Set() })

  const read = useCallback(
    (page: number) => {
      if (asked.current.key !== key) asked.current = { key, pages: new Set() }
      if (asked.current.pages.has(page)) return
      asked.current.pages.add(page)
      void fetch(page * PAGE, PAGE).then((answer) => {
        if (!answer || asked.current.key !== key) return
        setState((before) => {
          const pages = new Map(before.key === key ? before.pages : [])
          pages.set(page, answer.items)
          return { key, total: answer.total, pages }
        })
      })
    },
    [key, fetch],
  )
  useEffect(() => read(0), [read])

  const onSight = useCallback(
    (from: number, to: number) => {
      for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page++) read(page)
    },
    [read],
  )
  return {
    /** Of the list that was read last, until the next one is there: nothing jumps. */
    total: state.total,
    isCurrent: state.key === key,
    itemAt: (index: number): Item | undefined => state.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    onSight,
  }
}
