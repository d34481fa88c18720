import type { Point } from '../geometry/point'
import type { Element } from '../scene/element'
import { quantised } from '../scene/numbers'
import { withRadius } from '../edits/arc-handles'
import { resized } from '../edits/resized'

const LEAST_RADIUS = 0.5

/** A round element with another radius about its middle, in units; the radii that make its shape follow. */
export function withRoundRadius(element: Element, radius: number): Element {
  if (element.kind === 'arcText') return withRadius(element, radius)
  const side = quantised(2 * Math.max(LEAST_RADIUS, radius))
  const { x, y, width, height } = element
  const box = { x: x + width / 2 - side / 2, y: y + height / 2 - side / 2, width: side, height: side }
  return resized(element, box, 'free')
}

/** An element kept on a centre of the space that it lies in: a drag changes its radius only from now on (designer.md G3). */
export function keptOnCentre(element: Element, centre: Point): Element {
  const { width, height } = element
  return {
    ...element,
    keepCentred: true,
    x: quantised(centre.x - width / 2),
    y: quantised(centre.y - height / 2),
  }
}
