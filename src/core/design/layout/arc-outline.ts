import { apply, multiply, moved, turned } from '../geometry/matrix'
import { onCubic } from '../geometry/flatten'
import type { Path, Step } from '../geometry/path'
import { mapPath } from '../geometry/path'
import type { Point } from '../geometry/point'
import { between, distance, polar } from '../geometry/point'
import type { ArcLayout } from './arc-layout'
import { angleAt } from './arc-layout'
import { clusterOutline } from './glyph-outlines'

/** The outline of words on a circle about a centre: each cluster turned about the middle of its advance, joined ones bent. */
export function arcOutline(layout: ArcLayout, centre: Point): Path {
  return layout.line.clusters.flatMap((cluster, i) => {
    const start = layout.placed.starts[i] ?? 0
    const outline = clusterOutline(cluster, layout.size)
    return cluster.joined
      ? bent(outline, start, layout, centre)
      : turnedCluster(outline, start, cluster.advance * layout.size, layout, centre)
  })
}

function turnedCluster(outline: Path, start: number, advance: number, layout: ArcLayout, centre: Point): Path {
  const angle = angleAt(layout, start + advance / 2)
  const turn = layout.side === 'outside' ? angle : angle - 180
  const foot = polar(layout.baselineRadius, angle, centre)
  const matrix = multiply(moved(foot.x, foot.y), multiply(turned(turn), moved(-advance / 2, 0)))
  return mapPath(outline, (p) => apply(matrix, p))
}

/** x becomes the angle and y the radius, so that strokes between joined letters stay whole. */
function bent(outline: Path, start: number, layout: ArcLayout, centre: Point): Path {
  const up = layout.side === 'outside' ? 1 : -1
  const place = ({ x, y }: Point) => polar(layout.baselineRadius - up * y, angleAt(layout, start + x), centre)
  return mapPath(split(outline, layout.size / 12), place)
}

/** Long steps cut into short ones, so that they follow a curve when their ends are moved onto it. */
function split(path: Path, longest: number): Path {
  const steps: Step[] = []
  let at: Point = { x: 0, y: 0 }
  let first = at
  for (const step of path) {
    if (step.op === 'M') first = step.to
    if (step.op === 'L') steps.push(...lines(at, step.to, longest))
    else if (step.op === 'Z') {
      if (distance(at, first) > longest) steps.push(...lines(at, first, longest))
      steps.push(step)
    } else if (step.op === 'M') steps.push(step)
    else {
      const c1 = step.op === 'C' ? step.c1 : between(at, step.c, 2 / 3)
      const c2 = step.op === 'C' ? step.c2 : between(step.to, step.c, 2 / 3)
      steps.push(...cubics([at, c1, c2, step.to], longest))
    }
    if (step.op !== 'Z') at = step.to
  }
  return steps
}

function lines(from: Point, to: Point, longest: number): Step[] {
  const pieces = Math.max(1, Math.ceil(distance(from, to) / longest))
  return Array.from({ length: pieces }, (_, i) => ({ op: 'L', to: between(from, to, (i + 1) / pieces) }))
}

function cubics(curve: readonly [Point, Point, Point, Point], longest: number): Step[] {
  const [a, b, c, d] = curve
  const length = distance(a, b) + distance(b, c) + distance(c, d)
  const pieces = Math.max(1, Math.ceil(length / (2 * longest)))
  return Array.from({ length: pieces }, (_, i): Step => {
    const [t0, t1] = [i / pieces, (i + 1) / pieces]
    const third = (t1 - t0) / 3
    const from = onCubic(curve, t0)
    const to = onCubic(curve, t1)
    const [d0, d1] = [slope(curve, t0), slope(curve, t1)]
    return {
      op: 'C',
      c1: { x: from.x + third * d0.x, y: from.y + third * d0.y },
      c2: { x: to.x - third * d1.x, y: to.y - third * d1.y },
      to,
    }
  })
}

/** How a cubic moves at 0 to 1. */
function slope([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const s = 1 - t
  const along = (p: number, q: number, r: number, u: number) =>
    3 * (s * s * (q - p) + 2 * s * t * (r - q) + t * t * (u - r))
  return { x: along(a.x, b.x, c.x, d.x), y: along(a.y, b.y, c.y, d.y) }
}
