import { groupsAround } from '../../../core/design/edits'
import type { DesignerDesk } from './desk'

type Up = Pick<DesignerDesk, 'editor' | 'tool' | 'gradient' | 'nodes' | 'take'>

/**
 * What Esc and Shift+Enter do: back to Select, then away from a gradient or the nodes of a path, then out of the open group with that group chosen, then
 * nothing is chosen (designer.md S2).
 */
export function goUp({ editor, tool, gradient, nodes, take }: Up): void {
  const { entered, scene, selection } = editor.store.getState()
  if (tool.getState().tool !== 'select') return take('select')
  if (gradient.shown()) return gradient.hide()
  if (nodes.shown()) return nodes.end()
  if (entered === null) return editor.select([])
  const around = groupsAround(scene.elements, entered)
  editor.enter(around?.at(-1)?.id ?? null)
  if (around && selection.length > 0) editor.select([entered])
}
