import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Point } from '../../../core/design/geometry'
import { fitted, panned, toUnits, type View, type Viewport } from './view'

export type ViewState = {
  readonly view: View
  readonly room: Viewport
  /** Follows the size of the window until somebody zooms or pans. */
  readonly isFitted: boolean
}

/** Where one looked before: what lay in the middle of the canvas, in units, and how large it was. */
export type Look = { readonly zoom: number; readonly middle: Point }

export type ViewStore = ReturnType<typeof createViewStore>

/** Where one looks at the design. Zoom and pan are no steps of the history (designer.md U2). */
export function createViewStore(size: number) {
  const start = { width: size, height: size }
  const store: StoreApi<ViewState> = createStore<ViewState>(() => ({
    view: fitted(size, start),
    room: start,
    isFitted: true,
  }))
  let again: Look | null = null
  return {
    store,
    /** What lay in the middle stays there. */
    resize: (room: Viewport) =>
      store.setState(({ view, room: before, isFitted }) => {
        const look = again ?? (isFitted ? null : lookOf(view, before))
        again = null
        return { room, view: look ? viewAt(look, room) : fitted(size, room), isFitted: look === null }
      }),
    fit: () => store.setState(({ room }) => ({ view: fitted(size, room), isFitted: true })),
    set: (view: View) => store.setState({ view, isFitted: false }),
    pan: (dx: number, dy: number) => store.setState(({ view }) => ({ view: panned(view, dx, dy), isFitted: false })),
    /** Begins where one looked before, once the room is known. */
    lookAgain: (look: Look) => (again = look),
    /** Where one looks now; null while all of it is in view by itself. */
    look: (): Look | null => {
      const { view, room, isFitted } = store.getState()
      return isFitted ? null : lookOf(view, room)
    },
  }
}

function lookOf(view: View, { width, height }: Viewport): Look {
  return { zoom: view.zoom, middle: toUnits(view, { x: width / 2, y: height / 2 }) }
}

function viewAt({ zoom, middle }: Look, { width, height }: Viewport): View {
  return { zoom, x: width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom }
}
