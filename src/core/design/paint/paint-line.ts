import type { Path } from '../geometry/path'
import { polygonPath } from '../geometry/path'
import { ellipsePath } from '../geometry/arc'
import type { Theme } from '../scene/colour'
import type { ElementOf } from '../scene/element'
import type { PaintOp } from './paint-list'
import { paintShape } from './paint-shape'

/** A straight line; arrow heads are three and dots one and a half strokes in size and lie within its length. */
export function paintLine(line: ElementOf<'line'>, theme: Theme): PaintOp[] {
  const { width, height, strokes, startEnd, endEnd } = line
  const y = height / 2
  const box = { x: 0, y: 0, width, height }
  return strokes.flatMap((stroke) => {
    const head = 3 * stroke.width
    const cut = (end: typeof startEnd) => (end === 'arrow' ? Math.min(head * 0.9, width / 2) : 0)
    const shaft: Path = [
      { op: 'M', to: { x: cut(startEnd), y } },
      { op: 'L', to: { x: width - cut(endEnd), y } },
    ]
    const ends = [...endShape(startEnd, 0, 1, y, stroke.width), ...endShape(endEnd, width, -1, y, stroke.width)]
    const shared = { rule: 'nonzero', box, theme } as const
    return [
      ...paintShape({ ...shared, path: shaft, fills: [], strokes: [{ ...stroke, align: 'centre' }] }),
      ...paintShape({ ...shared, path: ends, fills: [stroke.fill], strokes: [] }),
    ]
  })
}

function endShape(end: 'none' | 'arrow' | 'dot', x: number, inward: 1 | -1, y: number, width: number): Path {
  if (end === 'none') return []
  if (end === 'dot') return ellipsePath({ x, y }, { x: 1.5 * width, y: 1.5 * width })
  const [length, half] = [3 * width, 1.5 * width]
  return polygonPath([
    { x, y },
    { x: x + inward * length, y: y - half },
    { x: x + inward * length, y: y + half },
  ])
}
