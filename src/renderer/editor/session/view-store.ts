import { createStore, type StoreApi } from 'zustand/vanilla'
import { fitted, panned, type View, type Viewport } from './view'

export type ViewState = {
  readonly view: View
  readonly room: Viewport
  /** Follows the size of the window until somebody zooms or pans. */
  readonly isFitted: boolean
}

export type ViewStore = ReturnType<typeof createViewStore>

/** Where one looks at the design. Zoom and pan are no steps of the history (designer.md U2). */
export function createViewStore(size: number) {
  const start = { width: size, height: size }
  const store: StoreApi<ViewState> = createStore<ViewState>(() => ({
    view: fitted(size, start),
    room: start,
    isFitted: true,
  }))
  return {
    store,
    resize: (room: Viewport) =>
      store.setState(({ view, isFitted }) => ({ room, view: isFitted ? fitted(size, room) : view })),
    fit: () => store.setState(({ room }) => ({ view: fitted(size, room), isFitted: true })),
    set: (view: View) => store.setState({ view, isFitted: false }),
    pan: (dx: number, dy: number) => store.setState(({ view }) => ({ view: panned(view, dx, dy), isFitted: false })),
  }
}
