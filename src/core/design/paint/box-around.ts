import { apply } from '../geometry/matrix'
import type { Box } from '../geometry/box'
import type { Element } from '../scene/element'
import { quantised } from '../scene/numbers'
import { placementOf } from './placement'

/** Where an element stands when its box becomes another one and nothing moves, also on a turned one. @param box in the units of its box before */
export function boxAround(element: Element, box: Box): Box {
  const middle = apply(placementOf(element), { x: box.x + box.width / 2, y: box.y + box.height / 2 })
  return {
    x: quantised(middle.x - box.width / 2),
    y: quantised(middle.y - box.height / 2),
    width: quantised(box.width),
    height: quantised(box.height),
  }
}
