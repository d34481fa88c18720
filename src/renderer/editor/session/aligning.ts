import type { Edit, PaintList, Scene } from '../../../core/design'
import { groupOf, slotOf } from '../../../core/design/edits'
import { turnedBox, union, type Box } from '../../../core/design/geometry'
import { boundsOfElements } from '../../../core/design/paint'
import { moveEdit } from './moving'
import { frameOf } from './frames'

/** Where elements are aligned. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'

/**
 * Elements aligned by their visual boxes, strokes included: several to the box around them, one to the artboard or to its group
 * (designer.md A1). Null where nothing would move.
 */
export function alignEdit(scene: Scene, list: PaintList, ids: readonly string[], to: Alignment): Edit | null {
  const boxes = visualBoxes(list, ids)
  const around = boxes.length > 1 ? union(boxes.map(({ box }) => box)) : homeOf(scene, ids[0])
  if (!around) return null
  return batch(boxes.map(({ id, box }) => moveEdit(scene, [id], ...wayTo(box, around, to))))
}

function wayTo(box: Box, around: Box, to: Alignment): [dx: number, dy: number] {
  switch (to) {
    case 'left':
      return [around.x - box.x, 0]
    case 'centre':
      return [around.x + around.width / 2 - box.x - box.width / 2, 0]
    case 'right':
      return [around.x + around.width - box.x - box.width, 0]
    case 'top':
      return [0, around.y - box.y]
    case 'middle':
      return [0, around.y + around.height / 2 - box.y - box.height / 2]
    case 'bottom':
      return [0, around.y + around.height - box.y - box.height]
  }
}

/** Equal gaps between three or more elements, the outermost staying (designer.md A2); null for fewer. */
export function distributeEdit(scene: Scene, list: PaintList, ids: readonly string[], axis: 'x' | 'y'): Edit | null {
  const length = axis === 'x' ? 'width' : 'height'
  const boxes = visualBoxes(list, ids).sort((a, b) => a.box[axis] - b.box[axis])
  const [first, last] = [boxes[0], boxes.at(-1)]
  if (boxes.length < 3 || !first || !last) return null
  const filled = boxes.reduce((sum, { box }) => sum + box[length], 0)
  const gap = (last.box[axis] + last.box[length] - first.box[axis] - filled) / (boxes.length - 1)
  let at = first.box[axis]
  return batch(
    boxes.map(({ id, box }) => {
      const by = at - box[axis]
      at += box[length] + gap
      return moveEdit(scene, [id], axis === 'x' ? by : 0, axis === 'y' ? by : 0)
    }),
  )
}

function visualBoxes(list: PaintList, ids: readonly string[]) {
  const bounds = boundsOfElements(list)
  return ids.flatMap((id) => {
    const box = bounds.get(id)
    return box ? [{ id, box }] : []
  })
}

/** The box of the group in which an element lies, or the artboard. */
function homeOf(scene: Scene, id: string | undefined): Box | null {
  const slot = id === undefined ? null : slotOf(scene.elements, id)
  if (!slot) return null
  const { size } = scene.artboard
  const group = slot.parent === null ? null : groupOf(scene.elements, slot.parent)
  const frame = group && frameOf(scene, group.id)
  if (!frame) return { x: 0, y: 0, width: size, height: size }
  return turnedBox({ x: 0, y: 0, width: frame.width, height: frame.height }, frame.matrix)
}

function batch(edits: readonly Edit[]): Edit | null {
  return edits.length === 0 ? null : { kind: 'batch', edits }
}
