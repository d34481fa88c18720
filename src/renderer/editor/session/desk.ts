import { createStore } from 'zustand/vanilla'
import type { Scene } from '../../../core/design'
import type { Style } from '../../../core/design/look'
import { NO_AIDS, type AidsView } from './aids-view'
import { pngOf } from '../canvas/png-of'
import { NOTHING_BEHIND, type Behind } from './behind'
import { createChecks } from './checks'
import { createCropDesk } from './crop-desk'
import { createEditor } from './editor'
import { createGradientDesk } from './gradient-desk'
import { createLive } from './live'
import { createLooks } from './looks'
import type { EditorMaterials } from './materials'
import type { ShapeKind } from './new-element'
import type { LastCopy } from './repeating'
import type { ToolId } from './tool-ids'
import { createNodeDesk } from './node-desk'
import { createPenDesk } from './pen-desk'
import { createViewStore } from './view-store'
import { createWriting } from './writing'

/** Everything that belongs to one open design. */
export type DesignerDesk = ReturnType<typeof createDesk>

/** Which tool is used, which shape it draws, and whether it stays after one use (designer.md T1). */
export type ToolState = { readonly tool: ToolId; readonly shape: ShapeKind; readonly isKept: boolean }

/** Side of the picture that is published. */
const PUBLISHED_PX = 600

/** @param now milliseconds */
export function createDesk(scene: Scene, materials: EditorMaterials, now: () => number) {
  const editor = createEditor(scene, materials, now)
  const live = createLive(editor)
  const tool = createStore<ToolState>(() => ({ tool: 'select', shape: 'polygon', isKept: false }))
  return {
    editor,
    live,
    crop: createCropDesk(editor, live),
    gradient: createGradientDesk(editor),
    looks: createLooks(),
    nodes: createNodeDesk(editor),
    pen: createPenDesk(),
    view: createViewStore(scene.artboard.size),
    tool,
    /** What was copied last, and the look that was copied. */
    copied: createStore<{ readonly last: LastCopy | null; readonly style: Style | null }>(() => ({
      last: null,
      style: null,
    })),
    behind: createStore<Behind>(() => NOTHING_BEHIND),
    aids: createStore<AidsView>(() => NO_AIDS),
    writing: createWriting(editor),
    checks: createChecks(editor, {
      after: whenIdle,
      pngBytes: async (list) => (await pngOf(list, PUBLISHED_PX, materials.pictures())).size,
    }),
    /** A design with fields opens in its simple form; without fields there is nothing to fill in. */
    mode: createStore<{ readonly mode: 'simple' | 'full' }>(() => ({
      mode: scene.fields.length === 0 ? 'full' : 'simple',
    })),
    /** Chooses a tool. */
    take: (id: ToolId, isKept = false) => tool.setState({ tool: id, isKept }),
    /** After one use a drawing tool gives way to Select, unless it is kept. */
    used: () => tool.setState(({ isKept, tool: before }) => ({ tool: isKept ? before : 'select' })),
  }
}

/** After a pause, and when the window has nothing else to do. */
function whenIdle(ms: number, act: () => void): () => void {
  let idle = 0
  const timer = setTimeout(() => (idle = requestIdleCallback(act, { timeout: 1000 })), ms)
  return () => {
    clearTimeout(timer)
    cancelIdleCallback(idle)
  }
}
