import { createStore } from 'zustand/vanilla'

/** One route for each thing (window.md, N3). */
export type Route =
  | { readonly screen: 'start' }
  | { readonly screen: 'new-workspace' }
  | { readonly screen: 'badges' }
  | { readonly screen: 'new-badge' }
  | { readonly screen: 'badge'; readonly badge: string }
  | { readonly screen: 'designer'; readonly badge: string }
  | { readonly screen: 'criteria'; readonly badge: string; readonly field?: string }
  | { readonly screen: 'award'; readonly badge?: string }
  | { readonly screen: 'batch'; readonly batch: string }
  | { readonly screen: 'awards'; readonly award?: string; readonly search?: string; readonly batch?: string }
  | { readonly screen: 'site' }
  | { readonly screen: 'outbox' }
  | { readonly screen: 'mails'; readonly batch: string }
  | { readonly screen: 'verify' }
  | { readonly screen: 'settings'; readonly section: SettingsSection }

export const SETTINGS_SECTIONS = ['organisation', 'keys', 'categories', 'privacy', 'appearance', 'about'] as const
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number]

/** A place that was visited, with what should come back with it: scroll, filter, selection. */
export type Visit = { readonly id: number; readonly route: Route; readonly view: Readonly<Record<string, unknown>> }

export type RouterState = {
  readonly visits: readonly Visit[]
  readonly index: number
}

const FIRST: Visit = { id: 0, route: { screen: 'start' }, view: {} }
const MOST = 100

export type Router = ReturnType<typeof createRouter>

/** Where the window is, was and can go back to. */
export function createRouter() {
  const store = createStore<RouterState>(() => ({ visits: [FIRST], index: 0 }))
  let nextId = 1
  const current = (): Visit => store.getState().visits[store.getState().index] ?? FIRST
  const move = (by: number) => {
    const { visits, index } = store.getState()
    if (visits[index + by]) store.setState({ index: index + by })
  }
  return {
    store,
    current,
    /** Goes to a place; what lay ahead is forgotten. The same place twice is one visit. */
    go(route: Route): void {
      if (JSON.stringify(route) === JSON.stringify(current().route)) return
      const { visits, index } = store.getState()
      const kept = visits.slice(Math.max(0, index + 2 - MOST), index + 1)
      store.setState({ visits: [...kept, { id: nextId++, route, view: {} }], index: kept.length })
    },
    /** The place is another now, as after a new thing got its name. */
    replace(route: Route): void {
      const { visits, index } = store.getState()
      store.setState({ visits: visits.map((visit, i) => (i === index ? { ...visit, route } : visit)) })
    },
    /** Begins anew, as for another workspace. */
    reset(route: Route): void {
      store.setState({ visits: [{ id: nextId++, route, view: {} }], index: 0 })
    },
    back: () => move(-1),
    forward: () => move(1),
    /** Keeps something with the visit it belongs to. */
    keep(visitId: number, key: string, value: unknown): void {
      const { visits } = store.getState()
      store.setState({
        visits: visits.map((visit) =>
          visit.id === visitId ? { ...visit, view: { ...visit.view, [key]: value } } : visit,
        ),
      })
    },
  }
}
