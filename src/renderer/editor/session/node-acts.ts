import { nodeAdded, nodesMoved, nodesRemoved, withClosed, withKind, type NodeKind } from '../../../core/design/nodes'
import { apply, inverse, type Point } from '../../../core/design/geometry'
import type { Translate } from '../../strings/strings'
import type { DesignerDesk } from './desk'
import { frameOf } from './frames'

type Bench = { readonly desk: Pick<DesignerDesk, 'nodes' | 'editor'>; readonly t: Translate }

/** Moves the chosen nodes by units of the artboard. @param mergeKey joins moves that follow each other */
export function moveNodes({ desk, t }: Bench, by: Point, mergeKey: string): void {
  const shown = desk.nodes.shown()
  const frame = shown && frameOf(desk.editor.store.getState().scene, shown.element.id)
  if (!shown || !frame || shown.chosen.length === 0) return
  const back = inverse(frame.matrix)
  const [to, from] = [apply(back, by), apply(back, { x: 0, y: 0 })]
  const inBox = { x: to.x - from.x, y: to.y - from.y }
  desk.nodes.write(nodesMoved(shown.strands, shown.chosen, inBox), t('editor.act.moveNode'), mergeKey)
}

/** Makes the chosen nodes another kind. */
export function setNodeKind({ desk, t }: Bench, kind: NodeKind): void {
  const shown = desk.nodes.shown()
  if (!shown || shown.chosen.length === 0) return
  const after = shown.chosen.reduce((strands, ref) => withKind(strands, ref, kind), shown.strands)
  desk.nodes.write(after, t('editor.act.nodeKind'))
}

/** One more node in the middle of the piece after the chosen one; before it at the end of an open outline. */
export function addNode({ desk, t }: Bench): void {
  const shown = desk.nodes.shown()
  const ref = shown?.chosen.at(-1)
  if (!shown || !ref) return
  const found = nodeAdded(shown.strands, ref, 0.5) ?? nodeAdded(shown.strands, { ...ref, node: ref.node - 1 }, 0.5)
  if (!found) return
  desk.nodes.write(found.strands, t('editor.act.addNode'))
  desk.nodes.choose([found.added])
}

/** Takes the chosen nodes away. */
export function removeNodes({ desk, t }: Bench): void {
  const shown = desk.nodes.shown()
  if (!shown || shown.chosen.length === 0) return
  desk.nodes.choose([])
  desk.nodes.write(nodesRemoved(shown.strands, shown.chosen), t('editor.act.removeNode'))
}

/** Opens or closes the strand of the chosen node, else the first. */
export function toggleClosed({ desk, t }: Bench): void {
  const shown = desk.nodes.shown()
  const index = shown?.chosen[0]?.strand ?? 0
  const strand = shown?.strands[index]
  if (!shown || !strand) return
  const label = t(strand.isClosed ? 'editor.act.openPath' : 'editor.act.closePath')
  desk.nodes.write(withClosed(shown.strands, index, !strand.isClosed), label)
}
