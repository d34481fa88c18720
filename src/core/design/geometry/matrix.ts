import type { Point } from './point'
import { radians } from './point'

/** x' = a·x + c·y + e, y' = b·x + d·y + f, as canvas and SVG write it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** Where a place goes. */
export function apply([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** The way back. All matrices here turn, flip and move, so there always is one. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const det = a * d - b * c
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det]
}

/** A move. */
export function moved(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y]
}

/** A turn about a place, degrees clockwise. */
export function turned(degrees: number, about: Point = { x: 0, y: 0 }): Matrix {
  const cos = exact(Math.cos(radians(degrees)))
  const sin = exact(Math.sin(radians(degrees)))
  return [cos, sin, -sin, cos, about.x - cos * about.x + sin * about.y, about.y - sin * about.x - cos * about.y]
}

/** Quarter turns without the dust of floating point. */
function exact(value: number): number {
  const whole = Math.round(value)
  return Math.abs(value - whole) < 1e-12 ? whole + 0 : value
}
