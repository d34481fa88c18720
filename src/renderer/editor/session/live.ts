import { createStore, type StoreApi } from 'zustand/vanilla'
import { applyEdit, type Edit, type PaintList, type Scene } from '../../../core/design'
import type { Box, Point } from '../../../core/design/geometry'
import type { PolarHold } from '../../../core/design/snapping'
import type { Editor } from './editor'
import type { Guide } from './snapping'

/** What is shown while a gesture is under way and nothing is decided yet. */
export type LiveState = {
  /** The scene as the gesture would leave it. */
  readonly scene: Scene | null
  readonly list: PaintList | null
  /** The box that is drawn to choose what it touches, in units. */
  readonly marquee: Box | null
  /** What a click would take. */
  readonly hovered: string | null
  readonly guides: readonly Guide[]
  /** The circle and the spoke on which something is held (designer.md G3). */
  readonly polar: PolarHold | null
  /** What is measured, beside the pointer (designer.md M6); its place in pixels. */
  readonly label: { readonly at: Point; readonly words: string } | null
}

const NOTHING: LiveState = {
  scene: null,
  list: null,
  marquee: null,
  hovered: null,
  guides: [],
  polar: null,
  label: null,
}

export type Live = ReturnType<typeof createLive>

/** The canvas draws this in place of the design; React is told only what it must show, never every move of the pointer. */
export function createLive(editor: Editor) {
  const store: StoreApi<LiveState> = createStore<LiveState>(() => NOTHING)
  return {
    store,
    /** Shows what an edit would do, and what holds and measures it. */
    preview(edit: Edit, marks: Partial<Pick<LiveState, 'guides' | 'polar' | 'label'>> = {}): void {
      const applied = applyEdit(editor.store.getState().scene, edit)
      if (!applied.ok) return
      const { scene } = applied.value
      store.setState({
        scene,
        list: editor.materials.paint(scene).list,
        guides: [],
        polar: null,
        label: null,
        ...marks,
      })
    },
    marquee: (marquee: Box | null) => store.setState({ marquee }),
    hover: (hovered: string | null) => {
      if (store.getState().hovered !== hovered) store.setState({ hovered })
    },
    /** Distances that are shown while nothing is dragged. */
    measure: (guides: readonly Guide[]) => {
      if (guides.length > 0 || store.getState().guides.length > 0) store.setState({ guides })
    },
    clear: () => store.setState(NOTHING),
  }
}
