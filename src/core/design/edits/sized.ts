import { apply } from '../geometry/matrix'
import { placementOf } from '../paint/placement'
import type { Element } from '../scene/element'
import { quantised } from '../scene/numbers'
import { withRadius } from './arc-handles'
import { resized } from './resized'

/**
 * Another width or height, in units, with the corner at the top left staying where it is, also on a turned element; an arc text
 * stays a circle about its middle.
 */
export function sized(element: Element, member: 'width' | 'height', value: number): Element {
  if (element.kind === 'arcText') return withRadius(element, value / 2)
  const { x, y, width, height } = element
  const next = Math.max(element.kind === 'line' ? 0 : 1, value)
  const grown = resized(element, { x, y, width, height, [member]: next }, 'free')
  const [before, after] = [cornerOf(element), cornerOf(grown)]
  return { ...grown, x: quantised(grown.x + before.x - after.x), y: quantised(grown.y + before.y - after.y) }
}

function cornerOf(element: Element) {
  const { width, height, flipX, flipY } = element
  return apply(placementOf(element), { x: flipX ? width : 0, y: flipY ? height : 0 })
}
