import { contains, grown } from '../geometry/box'
import type { Polyline } from '../geometry/flatten'
import { flatten } from '../geometry/flatten'
import { apply, IDENTITY, inverse } from '../geometry/matrix'
import { parsePathData } from '../geometry/path-data'
import type { Point } from '../geometry/point'
import { boundsOfOp, isVisible } from './bounds'
import type { PaintGroup, PaintList, PaintOp, PaintPath } from './paint-list'

/** The ids of an element and of the groups around it, outermost first. */
export type Hit = readonly string[]

/**
 * What lies under a place, topmost first: by visible fill and stroke and not by boxes (designer.md S1).
 * @param tolerance in units, so the caller divides its pixels by the zoom
 */
export function hitTest(list: PaintList, point: Point, tolerance: number): Hit[] {
  const hits = new Map<string, Hit>()
  for (const hit of under(list.ops, point, tolerance, [])) {
    const key = hit.join(' ')
    if (!hits.has(key)) hits.set(key, hit)
  }
  return [...hits.values()]
}

function* under(ops: readonly PaintOp[], point: Point, tolerance: number, around: Hit): Generator<Hit> {
  for (let i = ops.length - 1; i >= 0; i--) {
    const op = ops[i]
    if (op?.op === 'group') yield* inGroup(op, point, tolerance, around)
    else if (op?.op === 'path' && onPath(op, point, tolerance)) yield around
    else if (op?.op === 'picture' && contains(grown(op, tolerance), point)) yield around
  }
}

function* inGroup(group: PaintGroup, point: Point, tolerance: number, around: Hit): Generator<Hit> {
  if (group.shadow !== null || group.opacity === 0) return
  const inside = group.transform ? apply(inverse(group.transform), point) : point
  if (group.clip && !isIn(linesOf(group, group.clip.d), inside, group.clip.rule)) return
  yield* under(group.ops, inside, tolerance, group.element === null ? around : [...around, group.element])
}

function onPath(op: PaintPath, point: Point, tolerance: number): boolean {
  const box = boundsOfOp(op, IDENTITY)
  if (!box || !contains(grown(box, tolerance), point)) return false
  const lines = linesOf(op, op.d)
  const away = () => distanceTo(lines, point)
  if (isVisible(op.fill) && (isIn(lines, point, op.rule) || away() <= tolerance)) return true
  return op.stroke !== null && isVisible(op.stroke.colour) && away() <= op.stroke.width / 2 + tolerance
}

const flat = new WeakMap<PaintOp, readonly Polyline[]>()

/** The outline of an operation as straight pieces, kept for the next question. */
export function linesOf(op: PaintOp, d: string): readonly Polyline[] {
  const known = flat.get(op)
  if (known) return known
  const lines = flatten(parsePathData(d) ?? [], 0.2)
  flat.set(op, lines)
  return lines
}

/** Whether a place lies inside of an outline. */
export function isIn(lines: readonly Polyline[], { x, y }: Point, rule: 'nonzero' | 'evenodd'): boolean {
  let winding = 0
  for (const { points } of lines) {
    let a = points.at(-1)
    for (const b of points) {
      if (a && a.y <= y !== b.y <= y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) winding += b.y > a.y ? 1 : -1
      a = b
    }
  }
  return rule === 'evenodd' ? winding % 2 !== 0 : winding !== 0
}

/** How far a place lies from an outline. */
export function distanceTo(lines: readonly Polyline[], p: Point): number {
  let least = Infinity
  for (const { points, closed } of lines) {
    let a = closed ? points.at(-1) : undefined
    for (const b of points) {
      least = Math.min(least, a ? toSegment(p, a, b) : Math.hypot(p.x - b.x, p.y - b.y))
      a = b
    }
  }
  return least
}

function toSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const share = Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(p.x - a.x - share * dx, p.y - a.y - share * dy)
}
