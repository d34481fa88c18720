import { createStore, type StoreApi } from 'zustand/vanilla'
import { checkDesign, contrastsOf, type Finding } from '../../../core/design/checks'
import { groupsAround } from '../../../core/design/edits'
import { union } from '../../../core/design/geometry'
import { boundsOfElements } from '../../../core/design/paint'
import type { Editor } from './editor'
import { broughtIntoView } from './view'
import type { ViewStore } from './view-store'

/** After the last edit, in milliseconds (designer.md §14). */
const PAUSE_MS = 300

/** What is to be mended, and the contrast of each text with what lies behind it. */
export type ChecksState = {
  readonly findings: readonly Finding[]
  readonly contrasts: ReadonlyMap<string, number>
}

export type Checks = ReturnType<typeof createChecks>

/** What is to be mended on the open design, looked for after each pause. @param after calls after milliseconds; gives the way to stop it */
export function createChecks(editor: Editor, after: (ms: number, act: () => void) => () => void) {
  const look = (): ChecksState => {
    const { scene, list } = editor.store.getState()
    return {
      findings: checkDesign(scene, list, editor.materials.materials.shaper),
      contrasts: contrastsOf(scene, list),
    }
  }
  const store: StoreApi<ChecksState> = createStore<ChecksState>(() => ({ findings: [], contrasts: new Map() }))
  let stop: () => void = () => undefined
  const plan = (ms: number) => {
    stop()
    stop = after(ms, () => store.setState(look()))
  }
  return {
    store,
    /** Begins to look. @returns ends it */
    start(): () => void {
      plan(0)
      const unsubscribe = editor.store.subscribe(({ list }, before) => list !== before.list && plan(PAUSE_MS))
      return () => {
        unsubscribe()
        stop()
      }
    },
  }
}

/** Chooses what a finding is about, in its group, and brings it into view. */
export function showElement(editor: Editor, view: ViewStore, id: string): void {
  const { scene, list } = editor.store.getState()
  editor.enter((groupsAround(scene.elements, id) ?? []).at(-1)?.id ?? null)
  editor.select([id])
  const box = union([boundsOfElements(list).get(id) ?? null])
  const { view: now, room } = view.store.getState()
  const next = box && broughtIntoView(now, box, room)
  if (next && next !== now) view.set(next)
}
