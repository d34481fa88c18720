import type { Box } from '../geometry/box'
import { intersection, turnedBox, union } from '../geometry/box'
import type { Matrix } from '../geometry/matrix'
import { apply, IDENTITY, multiply } from '../geometry/matrix'
import { mapPath } from '../geometry/path'
import { boundsOfPath } from '../geometry/path-bounds'
import { parsePathData } from '../geometry/path-data'
import type { PaintColour, PaintList, PaintOp, PaintPath } from './paint-list'
import { strokedBounds } from './stroke-bounds'

/** The visual box of each element by its id, strokes included and shadows not, in units of the artboard. */
export function boundsOfElements(list: PaintList): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>()
  for (const op of list.ops) collect(op, IDENTITY, boxes)
  return boxes
}

/** The visual box of all that is drawn; null where nothing is. */
export function boundsOfList(list: PaintList): Box | null {
  return union(list.ops.map((op) => boundsOfOp(op, IDENTITY)))
}

function collect(op: PaintOp, space: Matrix, boxes: Map<string, Box>): void {
  if (op.op !== 'group') return
  const inside = op.transform ? multiply(space, op.transform) : space
  const box = op.element === null ? null : boundsOfOp(op, space)
  const known = op.element === null ? undefined : boxes.get(op.element)
  if (op.element !== null && box) boxes.set(op.element, union([known ?? null, box]) ?? box)
  if (op.shadow === null) for (const child of op.ops) collect(child, inside, boxes)
}

/** The box of one operation in the space that a matrix leads to; null for shadows and for what draws nothing. */
export function boundsOfOp(op: PaintOp, space: Matrix): Box | null {
  if (op.op === 'path') return boundsOfDrawn(op, space)
  if (op.op === 'picture') return turnedBox(op, space)
  if (op.shadow !== null || op.opacity === 0) return null
  const inside = op.transform ? multiply(space, op.transform) : space
  const box = union(op.ops.map((child) => boundsOfOp(child, inside)))
  if (!op.clip || !box) return box
  return intersection(box, boundsOfPath(mapPath(parsePathData(op.clip.d) ?? [], (p) => apply(inside, p))))
}

const unmoved = new WeakMap<PaintPath, { readonly turn: string; readonly box: Box | null }>()

function boundsOfDrawn(op: PaintPath, space: Matrix): Box | null {
  const [a, b, c, d, e, f] = space
  const turn = `${a} ${b} ${c} ${d}`
  const known = unmoved.get(op)
  const box = known?.turn === turn ? known.box : boundsOfPathOp(op, [a, b, c, d, 0, 0])
  unmoved.set(op, { turn, box })
  return box && { ...box, x: box.x + e, y: box.y + f }
}

function boundsOfPathOp({ d, fill, stroke }: PaintPath, space: Matrix): Box | null {
  const path = mapPath(parsePathData(d) ?? [], (p) => apply(space, p))
  const area = isVisible(fill) ? boundsOfPath(path) : null
  const line = stroke && stroke.width > 0 && isVisible(stroke.colour) ? strokedBounds(path, stroke) : null
  return union([area, line])
}

/** Whether a colour leaves a mark. */
export function isVisible(colour: PaintColour | null): boolean {
  if (!colour) return false
  return colour.kind === 'solid' ? colour.opacity > 0 : colour.stops.some(({ opacity }) => opacity > 0)
}
