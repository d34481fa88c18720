import type { Matrix } from './matrix'
import { apply } from './matrix'
import type { Point } from './point'

/** An upright box, in units. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The smallest box around places; null around none. */
export function boxAround(points: Iterable<Point>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top }
}

/** The smallest box around boxes; null around none. */
export function union(boxes: Iterable<Box | null>): Box | null {
  const corners: Point[] = []
  for (const box of boxes) if (box) corners.push(...cornersOf(box))
  return boxAround(corners)
}

/** What two boxes share; null where they do not touch. */
export function intersection(a: Box | null, b: Box | null): Box | null {
  if (!a || !b) return null
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.min(a.x + a.width, b.x + b.width) - x
  const height = Math.min(a.y + a.height, b.y + b.height) - y
  return width < 0 || height < 0 ? null : { x, y, width, height }
}

/** Larger by the same on all sides. */
export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** Clockwise from the top left. */
function cornersOf({ x, y, width, height }: Box): [Point, Point, Point, Point] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
}

/** The upright box around a box that was turned. */
export function turnedBox(box: Box, matrix: Matrix): Box {
  return boxAround(cornersOf(box).map((corner) => apply(matrix, corner))) ?? box
}

/** Whether a place lies in it or on its edge. */
export function contains({ x, y, width, height }: Box, p: Point): boolean {
  return p.x >= x && p.x <= x + width && p.y >= y && p.y <= y + height
}
