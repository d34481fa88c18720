import type { Point } from '../geometry/point'
import type { Grid } from '../scene/aids'
import type { Circle } from './circles'

/** Where lines of a square grid cross an axis of the artboard, edges included. @param size side of the artboard */
export function gridPlaces({ step }: Grid, size: number): number[] {
  return Array.from({ length: Math.floor(size / step + 1e-9) + 1 }, (_, i) => i * step)
}

/** The rings of a polar grid about the middle of the artboard, equally far apart, the last touching its edges. */
export function gridCircles({ rings }: Grid, size: number): Circle[] {
  const centre: Point = { x: size / 2, y: size / 2 }
  return Array.from({ length: rings }, (_, i) => ({ centre, radius: ((i + 1) * size) / 2 / rings }))
}

/** Degrees between the spokes of a polar grid. */
export function spokeStep({ spokes }: Grid): number {
  return 360 / spokes
}
