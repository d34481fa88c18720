import { createStore, type StoreApi } from 'zustand/vanilla'
import { applyEdit, type Edit, type PaintList, type Scene } from '../../../core/design'
import { EMPTY_HISTORY, recorded, redone, undone, type History, type Selection, type Step } from './history'
import type { EditorMaterials } from './materials'

/** What the designer shows. The scene is only ever replaced, so that unchanged elements stay the same objects. */
export type EditorState = {
  readonly scene: Scene
  /** What the scene draws, and what could not be drawn as wished. */
  readonly list: PaintList
  readonly selection: Selection
  /** The group that is open, or null for the artboard. */
  readonly entered: string | null
  readonly history: History
}

/** How an act enters the history. */
export type Act = {
  readonly label: string
  readonly mergeKey?: string
  /** How soon acts of one key must follow each other to be one step, in milliseconds. */
  readonly mergeMs?: number
  /** What is chosen afterwards; without it the selection stays. */
  readonly select?: Selection
}

/** A design that is open: its state, and everything that can be done with it. Knows no React and no border. */
export type Editor = ReturnType<typeof createEditor>

/** @param now milliseconds, for joining acts that follow each other quickly */
export function createEditor(scene: Scene, materials: EditorMaterials, now: () => number) {
  const store: StoreApi<EditorState> = createStore<EditorState>(() => ({
    scene,
    list: paintOf(scene),
    selection: [],
    entered: null,
    history: EMPTY_HISTORY,
  }))

  function paintOf(painted: Scene): PaintList {
    const { list, missing } = materials.paint(painted)
    void missing?.then(() => {
      if (store.getState().scene === painted) store.setState({ list: paintOf(painted) })
    })
    return list
  }

  function show(next: Scene, rest: Partial<EditorState>): void {
    store.setState({ ...rest, scene: next, list: paintOf(next) })
  }

  /** Does an edit as a step or as part of the one before; an edit that is impossible leaves no step. @returns whether it was done */
  function act(edit: Edit, { label, mergeKey, mergeMs, select }: Act): boolean {
    const { scene: before, selection, history } = store.getState()
    const applied = applyEdit(before, edit)
    if (!applied.ok || applied.value.scene === before) return false
    const after = select ?? selection
    const step: Step = {
      label,
      edit,
      inverse: applied.value.inverse,
      before: selection,
      after,
      mergeKey: mergeKey ?? null,
      ...(mergeMs === undefined ? {} : { mergeMs }),
      atMs: now(),
    }
    show(applied.value.scene, { selection: after, history: recorded(history, step) })
    return true
  }

  function goBack(): Step | null {
    const back = undone(store.getState().history)
    return back && went(back.step.inverse, back.step, back.step.before, back.history)
  }

  function goForth(): Step | null {
    const forth = redone(store.getState().history)
    return forth && went(forth.step.edit, forth.step, forth.step.after, forth.history)
  }

  function went(edit: Edit, step: Step, selection: Selection, history: History): Step | null {
    const applied = applyEdit(store.getState().scene, edit)
    if (!applied.ok) return null
    show(applied.value.scene, { selection, history })
    return step
  }

  return {
    store,
    materials,
    act,
    undo: goBack,
    redo: goForth,
    select: (selection: Selection) => store.setState({ selection }),
    enter: (entered: string | null) => store.setState({ entered, selection: [] }),
  }
}
