import type { Box } from '../geometry/box'
import { boxAround } from '../geometry/box'
import type { Polyline } from '../geometry/flatten'
import { flatten } from '../geometry/flatten'
import type { Path } from '../geometry/path'
import type { Point } from '../geometry/point'
import { distance } from '../geometry/point'
import type { PaintStroke } from './paint-list'

type Line = Pick<PaintStroke, 'width' | 'cap' | 'join' | 'miterLimit'>

/** The box around a stroked path: its sides, its joins and its caps. */
export function strokedBounds(path: Path, stroke: Line): Box | null {
  return boxAround(flatten(path, 0.005).flatMap((line) => [...edgesOf(line, stroke)]))
}

function* edgesOf({ points, closed }: Polyline, { width, cap, join, miterLimit }: Line): Generator<Point> {
  const r = width / 2
  const places = points.filter((p, i) => i === 0 || distance(p, points[i - 1] ?? p) > 1e-9)
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last) return
  if (places.length === 1) {
    if (cap !== 'butt') yield* aroundPoint(first, r)
    return
  }
  const ring = closed && distance(first, last) > 1e-9 ? [...places, first] : places
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] ?? first, ring[i] ?? first]
    const n = normal(a, b)
    for (const p of [a, b]) yield* [along(p, n, r), along(p, n, -r)]
    const next = ring[i + 1] ?? (closed ? ring[1] : undefined)
    if (!next) continue
    if (join === 'round') yield* aroundPoint(b, r)
    if (join === 'miter') yield* miter(a, b, next, r, miterLimit)
  }
  if (closed || cap === 'butt') return
  if (cap === 'round') yield* [...aroundPoint(first, r), ...aroundPoint(last, r)]
  else yield* [...square(places[1] ?? first, first, r), ...square(places.at(-2) ?? last, last, r)]
}

function* aroundPoint({ x, y }: Point, r: number): Generator<Point> {
  yield { x: x - r, y: y - r }
  yield { x: x + r, y: y + r }
}

function* miter(a: Point, b: Point, c: Point, r: number, limit: number): Generator<Point> {
  const [n, m] = [normal(a, b), normal(b, c)]
  const sum = { x: n.x + m.x, y: n.y + m.y }
  const length = Math.hypot(sum.x, sum.y)
  const cosine = length / 2 // of half the turn: 1 / cosine is how far the tip reaches, in half widths
  if (cosine < 1e-6 || 1 / cosine > limit) return
  const unit = { x: sum.x / length, y: sum.y / length }
  for (const side of [1, -1]) yield along(b, unit, (side * r) / cosine)
}

function* square(before: Point, end: Point, r: number): Generator<Point> {
  const n = normal(before, end)
  const tip = { x: end.x + n.y * r, y: end.y - n.x * r }
  yield along(tip, n, r)
  yield along(tip, n, -r)
}

/** One unit to the left of the way from a to b, y down. */
function normal(a: Point, b: Point): Point {
  const length = distance(a, b)
  return { x: -(b.y - a.y) / length, y: (b.x - a.x) / length }
}

function along(p: Point, n: Point, r: number): Point {
  return { x: p.x + n.x * r, y: p.y + n.y * r }
}
