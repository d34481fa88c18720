import { boundsOfPath } from '../../geometry/path-bounds'
import { moved, multiply, type Matrix } from '../../geometry/matrix'
import { placementOf } from '../../paint/placement'
import { Element } from '../../scene/element'
import { fillsOf, type PaintRoom } from '../paint/fills'
import { strokesOf } from '../paint/strokes'
import type { DrawingSource } from '../source/drawing-source'
import type { Style } from '../style/style'
import { outlineOf, type Measured } from './outline'
import { placedBox, placedPath, uprightParts } from './placed'

/** Where a shape is drawn and how: what it inherits, what percentages are of, its own space on the artboard. */
export type Surroundings = {
  readonly style: Style
  readonly matrix: Matrix
  readonly viewport: { readonly width: number; readonly height: number }
}

/** A shape as the plainest element that looks the same: rectangle and ellipse where they stay such, else a path. */
export function shapeElement(shape: Measured, id: string, around: Surroundings, source: DrawingSource): Element | null {
  const { style, matrix, viewport } = around
  const userBox = boundsOfPath(outlineOf(shape))
  const form = userBox && (plainForm(shape, matrix) ?? pathForm(shape, matrix, style))
  if (!form) return null
  const { x, y, width, height } = form
  const place = 'd' in form ? moved(x, y) : placementOf({ rotation: 0, flipX: false, flipY: false, ...form })
  const room: PaintRoom = { matrix, place, width, height, userBox, viewport }
  const fills = fillsOf('fill', style, room, source)
  const strokes = strokesOf(style, fills, room, source)
  if (fills.length === 0 && strokes.length === 0) return null
  const element = Element.safeParse({ ...form, id, fills, strokes })
  if (element.success) return element.data
  source.losses.leftOut('path')
  return null
}

/** A rectangle or ellipse with measures of its own; null where the transform makes something else of it. */
function plainForm(shape: Measured, matrix: Matrix) {
  const parts = shape.kind === 'path' ? null : uprightParts(matrix)
  if (!parts || shape.kind === 'path') return null
  if (shape.kind === 'ellipse') {
    const box = { x: shape.cx - shape.rx, y: shape.cy - shape.ry, width: 2 * shape.rx, height: 2 * shape.ry }
    return { kind: 'ellipse' as const, ...placedBox(box, matrix, parts) }
  }
  const [rx, ry] = [shape.rx * parts.scaleX, shape.ry * parts.scaleY]
  if (Math.abs(rx - ry) > 0.005 * Math.max(rx, ry)) return null
  return { kind: 'rectangle' as const, ...placedBox(shape, matrix, parts), radii: [rx, rx, rx, rx] }
}

function pathForm(shape: Measured, matrix: Matrix, style: Style) {
  const placed = placedPath(outlineOf(shape), matrix)
  const rule = style.get('fill-rule') === 'evenodd' ? ('evenodd' as const) : ('nonzero' as const)
  return placed && { kind: 'path' as const, ...placed, rule }
}

/** The bounding box of a shape's user space as a transform: 0 to 1 both ways. */
export function boxMatrix({ x, y, width, height }: PaintRoom['userBox']): Matrix {
  return multiply(moved(x, y), [width, 0, 0, height, 0, 0])
}
