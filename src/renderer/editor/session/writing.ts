import { createStore, type StoreApi } from 'zustand/vanilla'
import { elementById } from '../../../core/design/scene'
import { fieldWriting } from '../../../core/design/templates'
import type { Element } from '../../../core/design'
import type { ElementOf } from '../../../core/design/scene'
import type { Editor } from './editor'

/** A text that is written in place: the selection from its fixed end to the caret, and what an input method composes. */
export type WritingState = {
  readonly id: string | null
  readonly fixed: number
  readonly caret: number
  readonly composing: { readonly from: number; readonly to: number } | null
  /** The caret is drawn; it blinks. */
  readonly isOn: boolean
}

export type Written = ElementOf<'text'> | ElementOf<'arcText'>
export type Writing = ReturnType<typeof createWriting>

const NONE: WritingState = { id: null, fixed: 0, caret: 0, composing: null, isOn: true }

/** Editing of text on the canvas (designer.md X1): where the caret is; the words themselves are edits like all others. */
export function createWriting(editor: Editor) {
  const store: StoreApi<WritingState> = createStore<WritingState>(() => NONE)
  const elementNow = (): Written | null => {
    const { id } = store.getState()
    return id === null ? null : writtenOf(elementById(editor.store.getState().scene, id))
  }

  return {
    store,
    element: elementNow,
    /** Begins with all words chosen, or with the caret at an offset. @returns whether the element has words of its own */
    begin(id: string, offset?: number): boolean {
      const element = writtenOf(elementById(editor.store.getState().scene, id))
      if (!element || element.locked) return false
      editor.select([id])
      store.setState({ ...NONE, id, fixed: offset ?? 0, caret: offset ?? element.text.length })
      return true
    },
    /** The caret or the selection moves. */
    place: (fixed: number, caret: number) => store.setState({ fixed, caret, isOn: true }),
    compose: (composing: WritingState['composing']) => store.setState({ composing }),
    blink: () => store.setState(({ isOn }) => ({ isOn: !isOn })),
    /** The words go on in another element, where a layout shows them there. */
    carryOn(id: string): void {
      editor.select([id])
      store.setState({ id })
    },
    /** Ends; a text without words goes away, unless a field fills it. @param label of the removal */
    end(label: string): void {
      const element = elementNow()
      store.setState(NONE)
      if (!element || element.text.trim() !== '') return
      if (fieldWriting(editor.store.getState().scene, element.id, 'text') !== null) return
      const act = { label, select: [], mergeKey: `write ${element.id} 0`, mergeMs: Infinity }
      editor.act({ kind: 'remove', ids: [element.id] }, act)
    },
  }
}

function writtenOf(element: Element | null): Written | null {
  return element?.kind === 'text' || element?.kind === 'arcText' ? element : null
}
