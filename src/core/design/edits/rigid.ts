import type { Matrix } from '../geometry/matrix'
import { apply, multiply } from '../geometry/matrix'
import { placementOf } from '../paint/placement'
import type { Element } from '../scene/element'
import { quantised } from '../scene/numbers'

/** An element as it looks after a turn, flip and move of the space that it lies in, with no such thing left over. */
export function carried<E extends Element>(element: E, by: Matrix): E {
  const [a, b, c, d] = by
  const middle = apply(by, { x: element.x + element.width / 2, y: element.y + element.height / 2 })
  const place = { x: quantised(middle.x - element.width / 2), y: quantised(middle.y - element.height / 2) }
  if (a === 1 && b === 0 && c === 0 && d === 1) return { ...element, ...place }
  const [p, q, r, s] = multiply(by, placementOf(element))
  const flipped = p * s - q * r < 0
  const rotation = (Math.atan2(flipped ? -q : q, flipped ? -p : p) * 180) / Math.PI
  return { ...element, ...place, rotation: quantised(rotation), flipX: flipped, flipY: false }
}
