import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PaintList } from '../../../core/design'
import { checkDesign, contrastsOf, sortedOut, type Finding, type Ignored } from '../../../core/design/checks'
import { groupsAround } from '../../../core/design/edits'
import { union } from '../../../core/design/geometry'
import { boundsOfElements } from '../../../core/design/paint'
import type { Editor } from './editor'
import { broughtIntoView } from './view'
import type { ViewStore } from './view-store'

/** After the last edit, in milliseconds (designer.md §14). */
const PAUSE_MS = 300

/** What is to be mended, what is let stand, and the contrast of each text with what lies behind it. */
export type ChecksState = {
  readonly findings: readonly Finding[]
  readonly ignored: readonly Ignored[]
  readonly contrasts: ReadonlyMap<string, number>
}

export type Checks = ReturnType<typeof createChecks>

/** What looking needs besides the design. */
export type CheckWires = {
  /** Calls after milliseconds, when the window has nothing else to do; gives the way to stop it. */
  readonly after: (ms: number, act: () => void) => () => void
  /** How many bytes the published picture will have. */
  readonly pngBytes: (list: PaintList) => Promise<number>
}

/** What is to be mended on the open design, looked for after each pause. */
export function createChecks(editor: Editor, { after, pngBytes }: CheckWires) {
  let measured: { readonly list: PaintList; readonly bytes: number } | null = null
  const look = (): ChecksState => {
    const { scene, list } = editor.store.getState()
    const { materials } = editor
    const found = checkDesign(scene, list, {
      shaper: materials.materials.shaper,
      pictureSize: (asset) => materials.pictures().get(asset) ?? null,
      pngBytes: measured?.list === list ? measured.bytes : null,
    })
    const { open, ignored } = sortedOut(scene, found)
    return { findings: open, ignored, contrasts: contrastsOf(scene, list) }
  }
  const store: StoreApi<ChecksState> = createStore<ChecksState>(() => ({
    findings: [],
    ignored: [],
    contrasts: new Map(),
  }))
  let stop: () => void = () => undefined
  const plan = (ms: number) => {
    stop()
    stop = after(ms, () => {
      store.setState(look())
      void measure()
    })
  }
  /** Making the picture takes longer than looking, so what it says comes after the rest. */
  const measure = async () => {
    const { list } = editor.store.getState()
    const bytes = await pngBytes(list)
    measured = { list, bytes }
    if (editor.store.getState().list === list) store.setState(look())
  }
  return {
    store,
    /** Begins to look. @returns ends it */
    start(): () => void {
      plan(0)
      const unsubscribe = editor.store.subscribe(({ scene, list }, before) => {
        if (scene.ignored !== before.scene.ignored) plan(0)
        else if (list !== before.list || scene.description !== before.scene.description) plan(PAUSE_MS)
      })
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
