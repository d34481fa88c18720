import type { Box } from '../geometry/box'
import { turnedBox, union } from '../geometry/box'
import type { Matrix } from '../geometry/matrix'
import { IDENTITY, inverse, moved, multiply, turned } from '../geometry/matrix'
import type { Point } from '../geometry/point'
import { placementOf } from '../paint/placement'
import type { Element, Group } from '../scene/element'
import type { Scene } from '../scene/scene'
import { elementById } from '../scene/walk'
import type { Edit } from '../edits/edit'
import type { Handle, ResizeHow } from '../edits/resize-by-handle'
import { resizeByHandle } from '../edits/resize-by-handle'
import { carried } from '../edits/rigid'
import { spaceOf } from '../edits/space-of'
import { tightened } from '../edits/tightened'

/** The upright box around the boxes of elements, on the artboard; strokes do not count. Null around none. */
export function boxOf(scene: Scene, ids: readonly string[]): Box | null {
  return union(placed(scene, ids).map(({ element, space }) => boxIn(element, space)))
}

/** Several elements as a handle of their common box is dragged to a place of the artboard (designer.md M5). */
export function resizedTogether(
  scene: Scene,
  ids: readonly string[],
  handle: Handle,
  to: Point,
  how: ResizeHow,
): Edit | null {
  const box = boxOf(scene, ids)
  const all = placed(scene, ids)
  if (!box || all.length === 0) return null
  const children = all.map(({ element, space }) => carried(element, multiply(moved(-box.x, -box.y), space)))
  const after = resizeByHandle(together(box, children), handle, to, how)
  if (after.kind !== 'group') return null
  const place = placementOf(after)
  return replacing(all, (_, i, space) => {
    const child = after.children[i]
    return child && carried(child, multiply(inverse(space), place))
  })
}

/** Several elements turned as one about a place of the artboard, degrees clockwise. */
export function turnedTogether(scene: Scene, ids: readonly string[], middle: Point, degrees: number): Edit {
  const turn = turned(degrees, middle)
  return replacing(placed(scene, ids), (element, _, space) =>
    carried(element, multiply(inverse(space), multiply(turn, space))),
  )
}

type Placed = { readonly element: Element; readonly space: Matrix }

function placed(scene: Scene, ids: readonly string[]): Placed[] {
  return ids.flatMap((id) => {
    const element = elementById(scene, id)
    return element ? [{ element: tightened(element), space: spaceOf(scene, id) ?? IDENTITY }] : []
  })
}

function boxIn(element: Element, space: Matrix): Box {
  const { width, height } = element
  return turnedBox({ x: 0, y: 0, width, height }, multiply(space, placementOf(element)))
}

/** A group for the length of one calculation. */
function together(box: Box, children: Element[]): Group {
  return {
    kind: 'group',
    id: 'together',
    name: '',
    ...box,
    rotation: 0,
    opacity: 100,
    flipX: false,
    flipY: false,
    locked: false,
    hidden: false,
    description: '',
    keepCentred: false,
    mask: false,
    shadow: null,
    children,
  }
}

function replacing(
  all: readonly Placed[],
  after: (element: Element, index: number, space: Matrix) => Element | undefined,
): Edit {
  return {
    kind: 'batch',
    edits: all.flatMap(({ element, space }, i): Edit[] => {
      const changed = after(element, i, space)
      return changed ? [{ kind: 'replace', id: element.id, element: changed }] : []
    }),
  }
}
