import { svgArcSteps } from './arc'
import type { Path, Step } from './path'
import type { Point } from './point'
import { between, distance } from './point'

/** A closed outline with each corner rounded by its radius, less where two roundings would meet. */
export function roundedPolygon(points: readonly Point[], radiusOf: (index: number) => number): Path {
  const steps: Step[] = []
  const count = points.length
  points.forEach((corner, i) => {
    const before = points[(i + count - 1) % count] ?? corner
    const after = points[(i + 1) % count] ?? corner
    const [inLength, outLength] = [distance(corner, before), distance(corner, after)]
    const half = halfAngle(before, corner, after)
    const cut = Math.min(radiusOf(i) / Math.tan(half), inLength / 2, outLength / 2)
    const radius = cut * Math.tan(half)
    const op = i === 0 ? 'M' : 'L'
    if (!(radius > 0.01)) {
      steps.push({ op, to: corner })
      return
    }
    const from = between(corner, before, cut / inLength)
    const to = between(corner, after, cut / outLength)
    const clockwise = cross(before, corner, after) > 0
    steps.push({ op, to: from })
    steps.push(...svgArcSteps(from, { rx: radius, ry: radius, turn: 0, large: false, clockwise, to }))
  })
  return [...steps, { op: 'Z' }]
}

function halfAngle(a: Point, b: Point, c: Point): number {
  const dot = (a.x - b.x) * (c.x - b.x) + (a.y - b.y) * (c.y - b.y)
  return Math.acos(Math.min(1, Math.max(-1, dot / (distance(a, b) * distance(c, b) || 1)))) / 2
}

function cross(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
}
