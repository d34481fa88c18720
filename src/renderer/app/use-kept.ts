import { useCallback } from 'react'
import { useStudio, useVisit } from './studio-context'

/** State that belongs to this visit of the screen and comes back with it: filter, selection, search (window.md, N3). */
export function useKept<T>(key: string, initial: T): [T, (value: T) => void] {
  const { router } = useStudio()
  const visit = useVisit()
  const value = key in visit.view ? (visit.view[key] as T) : initial
  const visitId = visit.id
  const keep = useCallback((next: T) => router.keep(visitId, key, next), [router, visitId, key])
  return [value, keep]
}
