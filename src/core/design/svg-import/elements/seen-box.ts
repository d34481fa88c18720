import { grown, turnedBox, union, type Box } from '../../geometry/box'
import { placementOf } from '../../paint/placement'
import type { Element } from '../../scene/element'

/** At least what elements cover on the artboard, their lines with them; null for none. */
export function seenBox(elements: readonly Element[]): Box | null {
  return union(elements.map(boxOf))
}

function boxOf(element: Element): Box | null {
  const place = placementOf(element)
  if (element.kind === 'group') {
    const inner = seenBox(element.mask ? element.children.slice(0, 1) : element.children)
    return inner && turnedBox(inner, place)
  }
  const box = turnedBox({ x: 0, y: 0, width: element.width, height: element.height }, place)
  const strokes = 'strokes' in element ? element.strokes : []
  const reach = strokes.map(({ width, join, miterLimit }) => (width / 2) * (join === 'miter' ? miterLimit : 1.5))
  return grown(box, Math.max(0, ...reach))
}
