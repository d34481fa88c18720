import { distance, polar, type Point } from '../geometry/point'
import type { Circle } from './circles'

/** A place that is held on a circle, and where it is, by a spoke from the centre (degrees from 12 o'clock, clockwise). */
export type PolarHold = { readonly at: Point; readonly circle: Circle; readonly angle: number | null }

/** Spokes stand this far apart, in degrees (designer.md G3). */
const SPOKE_STEP = 15

/**
 * A place held on the nearest circle, and there on the nearest spoke if one is near as well.
 * @param reach how far it is held, in units; circles no larger than that hold nothing
 */
export function polarHold(
  place: Point,
  circles: readonly Circle[],
  reach: number,
  spokeStep = SPOKE_STEP,
): PolarHold | null {
  let nearest: { readonly circle: Circle; readonly away: number } | null = null
  for (const circle of circles) {
    const away = Math.abs(distance(place, circle.centre) - circle.radius)
    if (circle.radius > reach && away <= reach && (nearest === null || away < nearest.away)) nearest = { circle, away }
  }
  if (!nearest) return null
  const { circle } = nearest
  const free = angleFrom(circle.centre, place)
  const spoke = Math.round(free / spokeStep) * spokeStep
  const onSpoke = polar(circle.radius, spoke, circle.centre)
  const onCircle = polar(circle.radius, free, circle.centre)
  return distance(onSpoke, onCircle) <= reach
    ? { at: onSpoke, circle, angle: ((spoke % 360) + 360) % 360 }
    : { at: onCircle, circle, angle: null }
}

/** A radius held at those of circles about the same centre. @returns null where none is near */
export function radiusHold(centre: Point, radius: number, circles: readonly Circle[], reach: number): Circle | null {
  const [nearest] = circles
    .filter((circle) => distance(circle.centre, centre) < SAME_CENTRE && Math.abs(circle.radius - radius) <= reach)
    .sort((a, b) => Math.abs(a.radius - radius) - Math.abs(b.radius - radius))
  return nearest ?? null
}

/** Centres nearer to each other than this are one. */
const SAME_CENTRE = 0.5

/** Degrees from 12 o'clock, clockwise, −180 to 180. */
function angleFrom(centre: Point, place: Point): number {
  return (Math.atan2(place.x - centre.x, centre.y - place.y) * 180) / Math.PI
}
