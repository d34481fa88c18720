import { pathText } from '../geometry/path-text'
import { rectangleOutline } from '../shapes/rectangle'
import type { PaintColour, PaintOp } from './paint-list'

/** The same drawing in one colour, as a shadow shows it; pictures count as their box. */
export function silhouette(ops: readonly PaintOp[], colour: string): PaintOp[] {
  return ops.flatMap((op): PaintOp[] => {
    if (op.op === 'group') return op.shadow === null ? [{ ...op, element: null, ops: silhouette(op.ops, colour) }] : []
    if (op.op === 'path') {
      const stroke = op.stroke && { ...op.stroke, colour: inColour(op.stroke.colour, colour) }
      return [{ ...op, fill: op.fill && inColour(op.fill, colour), stroke }]
    }
    const { x, y, width, height } = op
    const d = pathText(rectangleOutline({ width, height, radii: [0, 0, 0, 0] }))
    const fill: PaintColour = { kind: 'solid', colour, opacity: 1 }
    const box: PaintOp = { op: 'path', d, rule: 'nonzero', fill, stroke: null }
    return [
      { op: 'group', element: null, transform: [1, 0, 0, 1, x, y], opacity: 1, clip: null, shadow: null, ops: [box] },
    ]
  })
}

function inColour(paint: PaintColour, colour: string): PaintColour {
  if (paint.kind === 'solid') return { ...paint, colour }
  return { ...paint, stops: paint.stops.map((stop) => ({ ...stop, colour })) }
}
