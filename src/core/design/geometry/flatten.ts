import type { Path } from './path'
import type { Point } from './point'

/** A subpath as straight pieces. */
export type Polyline = { readonly points: readonly Point[]; readonly closed: boolean }

/** An outline as straight pieces that leave the curve by at most `tolerance` units. */
export function flatten(path: Path, tolerance = 0.05): Polyline[] {
  const lines: { points: Point[]; closed: boolean }[] = []
  for (const step of path) {
    const line = lines.at(-1)
    const from = line?.points.at(-1)
    if (step.op === 'M') lines.push({ points: [step.to], closed: false })
    if (step.op === 'M' || !line || !from) continue
    if (step.op === 'Z') line.closed = true
    else if (step.op === 'Q')
      addCurve(line.points, [from, third(from, step.c), third(step.to, step.c), step.to], tolerance)
    else if (step.op === 'L') line.points.push(step.to)
    else addCurve(line.points, [from, step.c1, step.c2, step.to], tolerance)
  }
  return lines
}

type Cubic = readonly [Point, Point, Point, Point]

/** The place of a cubic at 0 to 1. */
export function onCubic([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t
  const [w0, w1, w2, w3] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
  return { x: w0 * a.x + w1 * b.x + w2 * c.x + w3 * d.x, y: w0 * a.y + w1 * b.y + w2 * c.y + w3 * d.y }
}

/** A quadratic's control as one of the two of a cubic. */
function third(end: Point, control: Point): Point {
  return { x: end.x + (2 / 3) * (control.x - end.x), y: end.y + (2 / 3) * (control.y - end.y) }
}

function addCurve(points: Point[], curve: Cubic, tolerance: number): void {
  const [a, b, c, d] = curve
  const bend = Math.max(
    Math.hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y),
    Math.hypot(b.x - 2 * c.x + d.x, b.y - 2 * c.y + d.y),
  )
  const pieces = Math.min(200, Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / tolerance))))
  for (let i = 1; i < pieces; i++) points.push(onCubic(curve, i / pieces))
  points.push(d)
}
