import { createStore } from 'zustand/vanilla'
import type { Scene } from '../../../core/design'
import type { ToolId } from '../tools/all-tools'
import { createEditor } from './editor'
import { createLive } from './live'
import type { EditorMaterials } from './materials'
import { createViewStore } from './view-store'

/** Everything that belongs to one open design. */
export type DesignerDesk = ReturnType<typeof createDesk>

/** @param now milliseconds */
export function createDesk(scene: Scene, materials: EditorMaterials, now: () => number) {
  const editor = createEditor(scene, materials, now)
  return {
    editor,
    live: createLive(editor),
    view: createViewStore(scene.artboard.size),
    tool: createStore<{ readonly tool: ToolId }>(() => ({ tool: 'select' })),
    mode: createStore<{ readonly mode: 'simple' | 'full' }>(() => ({ mode: 'simple' })),
  }
}
