import type { Box } from '../geometry/box'
import { grown } from '../geometry/box'
import type { Path } from '../geometry/path'
import { isClosed } from '../geometry/path'
import { boundsOfPath } from '../geometry/path-bounds'
import { numberText, pathText } from '../geometry/path-text'
import type { Theme } from '../scene/colour'
import type { Fill, Stroke } from '../scene/fill'
import { isOpaque, paintColour } from './colours'
import type { PaintGroup, PaintOp, PaintPath, PaintStroke } from './paint-list'

/** An outline with how it is filled and stroked; gradients are laid over `box`. */
export type Drawing = {
  readonly path: Path
  readonly rule: 'nonzero' | 'evenodd'
  readonly box: Box
  readonly fills: readonly Fill[]
  readonly strokes: readonly Stroke[]
  readonly theme: Theme
}

/** Outside strokes below an opaque fill, then the fills, then the other strokes. */
export function paintShape(drawing: Drawing): PaintOp[] {
  const below = drawing.fills.some(isOpaque)
  const outside = drawing.strokes.filter(({ align }) => align === 'outside')
  const others = drawing.strokes.filter(({ align }) => align !== 'outside')
  return [
    ...(below ? outside.map((stroke) => strokeOp(drawing, stroke)) : []),
    ...fillOps(drawing),
    ...(below ? [] : outside.map((stroke) => strokeOp(drawing, stroke))),
    ...others.map((stroke) => strokeOp(drawing, stroke)),
  ]
}

/** One path for each fill. */
export function fillOps({ path, rule, box, fills, theme }: Drawing): PaintPath[] {
  if (path.length === 0) return []
  const d = pathText(path)
  return fills.map((fill) => ({ op: 'path', d, rule, fill: paintColour(fill, box, theme), stroke: null }))
}

/**
 * Exact on its side of the outline: inside strokes are twice as wide and clipped by it, outside strokes lie below the fill or are
 * clipped by all that is not the shape.
 */
export function strokeOp({ path, rule, box, fills, theme }: Drawing, stroke: Stroke): PaintOp {
  const sided = stroke.align !== 'centre' && isClosed(path)
  const line = paintStroke(stroke, sided ? 2 * stroke.width : stroke.width, box, theme)
  const d = pathText(path)
  const drawn: PaintPath = { op: 'path', d, rule, fill: null, stroke: line }
  if (!sided || (stroke.align === 'outside' && fills.some(isOpaque))) return drawn
  if (stroke.align === 'inside') return partOf([drawn], { clip: { d, rule } })
  const reach = grown(boundsOfPath(path) ?? box, 2 * stroke.width * Math.max(2, stroke.miterLimit))
  return partOf([drawn], { clip: { d: rectangleText(reach) + d, rule: 'evenodd' } })
}

/** A stroke as the list names it. */
function paintStroke(stroke: Stroke, width: number, box: Box, theme: Theme): PaintStroke {
  const { fill, cap, join, miterLimit, dash, dashOffset } = stroke
  return { colour: paintColour(fill, box, theme), width, cap, join, miterLimit, dash, dashOffset }
}

/** A nameless group. */
export function partOf(ops: readonly PaintOp[], own: Partial<Omit<PaintGroup, 'op' | 'ops'>> = {}): PaintGroup {
  return { op: 'group', element: null, transform: null, opacity: 1, clip: null, shadow: null, ...own, ops }
}

function rectangleText({ x, y, width, height }: Box): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(numberText)
  return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`
}
