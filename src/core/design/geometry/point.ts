/** A place in the space of its element or of the artboard, in units; y down. */
export type Point = { readonly x: number; readonly y: number }

/** Radians of degrees. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

/** The place at a radius and an angle from 12 o'clock, clockwise. */
export function polar(radius: number, degrees: number, centre: Point = { x: 0, y: 0 }): Point {
  const angle = radians(degrees)
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) }
}

/** The place on the way from one to another, 0 to 1. */
export function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

/** Units between two places. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}
