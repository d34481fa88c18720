import type { Point } from '../geometry/point'
import { quantised } from '../scene/numbers'

const SOFT_HOLD_DEGREES = 2

/** Degrees within (−180, 180], to a thousandth. */
export function normalAngle(degrees: number): number {
  const turned = ((degrees % 360) + 360) % 360
  return quantised(turned > 180 ? turned - 360 : turned)
}

/**
 * The rotation of an element whose knob is dragged from one place to another about its middle (designer.md M4): in steps of 15°
 * with Shift, else free with a soft hold at every 45°.
 */
export function rotationByDrag(
  before: number,
  middle: Point,
  from: Point,
  to: Point,
  how: { readonly stepped: boolean },
): number {
  const angleOf = ({ x, y }: Point) => (Math.atan2(y - middle.y, x - middle.x) * 180) / Math.PI
  const free = before + angleOf(to) - angleOf(from)
  if (how.stepped) return normalAngle(Math.round(free / 15) * 15)
  const held = Math.round(free / 45) * 45
  return normalAngle(Math.abs(free - held) <= SOFT_HOLD_DEGREES ? held : Math.round(free * 10) / 10)
}
