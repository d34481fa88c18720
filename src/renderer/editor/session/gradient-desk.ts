import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Element } from '../../../core/design'
import { elementById, type Fill } from '../../../core/design/scene'
import type { Editor } from './editor'

export type Gradient = Exclude<Fill, { kind: 'solid' }>

/** The gradient whose ends and stops are on the canvas (designer.md P1): the element, and which of its fills. */
export type GradientState = { readonly id: string; readonly index: number } | { readonly id: null }

export type GradientDesk = ReturnType<typeof createGradientDesk>

export function createGradientDesk(editor: Editor) {
  const store: StoreApi<GradientState> = createStore<GradientState>(() => ({ id: null }))
  return {
    store,
    show: (id: string, index: number) => store.setState({ id, index }, true),
    hide: () => store.setState({ id: null }, true),
    /** What is shown; null where it is no longer chosen or no gradient any more. @param scene as a gesture shows it */
    shown(scene = editor.store.getState().scene) {
      const state = store.getState()
      const { selection } = editor.store.getState()
      const element = state.id === null ? null : elementById(scene, state.id)
      if (state.id === null || !element || selection.length !== 1 || selection[0] !== state.id) return null
      const fill = fillsOf(element)[state.index]
      return fill && fill.kind !== 'solid' ? { element, fill, path: `${memberOf(element)}.${state.index}` } : null
    },
  }
}

function fillsOf(element: Element): readonly Fill[] {
  return element.kind === 'icon' ? element.tones : 'fills' in element ? element.fills : []
}

function memberOf(element: Element): 'tones' | 'fills' {
  return element.kind === 'icon' ? 'tones' : 'fills'
}
