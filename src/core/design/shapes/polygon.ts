import { onEllipse } from '../geometry/arc'
import type { Path } from '../geometry/path'
import { roundedPolygon } from '../geometry/round-corners'
import type { Point } from '../geometry/point'
import type { ElementOf } from '../scene/element'

/** Regular points on the ellipse of the box, a point or a side up. */
export function polygonOutline({ width, height, points, upright, corner }: ElementOf<'polygon'>): Path {
  const step = 360 / points
  const turn = upright === 'side' ? step / 2 : 0
  return roundedPolygon(
    Array.from({ length: points }, (_, i) => inBox(width, height, turn + i * step, 1)),
    () => corner,
  )
}

/** Outer and inner points by turns, an outer one up. */
export function starOutline({ width, height, points, inner, corner, innerCorner }: ElementOf<'star'>): Path {
  const step = 180 / points
  return roundedPolygon(
    Array.from({ length: 2 * points }, (_, i) => inBox(width, height, i * step, i % 2 === 0 ? 1 : inner / 100)),
    (i) => (i % 2 === 0 ? corner : innerCorner),
  )
}

/** The place at an angle and a share of the radius. */
function inBox(width: number, height: number, degrees: number, share: number): Point {
  return onEllipse({ x: width / 2, y: height / 2 }, { x: (share * width) / 2, y: (share * height) / 2 }, degrees)
}
