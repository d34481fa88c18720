import type { Drawn, Path } from './path'
import type { Point } from './point'
import { polar, radians } from './point'

/** Radii along x and y. */
export type Radii = { readonly x: number; readonly y: number }

/** Pieces of at most 45° as cubics: less than 1/100,000 of the radius from the true curve. */
const PIECE = 45

/** Cubics along an ellipse, from one angle to another (from 12 o'clock, clockwise; either way round). */
export function arcSteps(centre: Point, radii: Radii, from: number, to: number): Drawn[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / PIECE - 1e-9))
  const step = (to - from) / pieces
  const handle = (4 / 3) * Math.tan(radians(step) / 4)
  return Array.from({ length: pieces }, (_, i): Drawn => {
    const a = onEllipse(centre, radii, from + i * step)
    const b = onEllipse(centre, radii, from + (i + 1) * step)
    const da = tangent(radii, from + i * step)
    const db = tangent(radii, from + (i + 1) * step)
    return {
      op: 'C',
      c1: { x: a.x + handle * da.x, y: a.y + handle * da.y },
      c2: { x: b.x - handle * db.x, y: b.y - handle * db.y },
      to: b,
    }
  })
}

/** The place of an ellipse at an angle. */
export function onEllipse(centre: Point, radii: Radii, degrees: number): Point {
  const unit = polar(1, degrees)
  return { x: centre.x + radii.x * unit.x, y: centre.y + radii.y * unit.y }
}

/** A whole ellipse, clockwise from 12 o'clock. */
export function ellipsePath(centre: Point, radii: Radii): Path {
  return [{ op: 'M', to: onEllipse(centre, radii, 0) }, ...arcSteps(centre, radii, 0, 360), { op: 'Z' }]
}

function tangent(radii: Radii, degrees: number): Point {
  return { x: radii.x * Math.cos(radians(degrees)), y: radii.y * Math.sin(radians(degrees)) }
}

/** An arc of SVG path data (its endpoint form) as cubics (SVG 1.1, F.6). */
export function svgArcSteps(
  from: Point,
  arc: { rx: number; ry: number; turn: number; large: boolean; clockwise: boolean; to: Point },
): Drawn[] {
  const { to } = arc
  let rx = Math.abs(arc.rx)
  let ry = Math.abs(arc.ry)
  if (rx === 0 || ry === 0 || (from.x === to.x && from.y === to.y)) return [{ op: 'L', to }]
  const cos = Math.cos(radians(arc.turn))
  const sin = Math.sin(radians(arc.turn))
  const dx = (from.x - to.x) / 2
  const dy = (from.y - to.y) / 2
  const x1 = cos * dx + sin * dy
  const y1 = -sin * dx + cos * dy
  const grow = Math.sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2)
  if (grow > 1) {
    rx *= grow
    ry *= grow
  }
  const under = (rx * ry) ** 2 - (rx * y1) ** 2 - (ry * x1) ** 2
  const scale = Math.sqrt(Math.max(0, under) / ((rx * y1) ** 2 + (ry * x1) ** 2))
  const sign = arc.large === arc.clockwise ? -1 : 1
  const cx1 = (sign * scale * rx * y1) / ry
  const cy1 = (-sign * scale * ry * x1) / rx
  const centre = { x: cos * cx1 - sin * cy1 + (from.x + to.x) / 2, y: sin * cx1 + cos * cy1 + (from.y + to.y) / 2 }
  const startAngle = Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx)
  const endAngle = Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx)
  let sweep = endAngle - startAngle
  if (arc.clockwise && sweep < 0) sweep += 2 * Math.PI
  if (!arc.clockwise && sweep > 0) sweep -= 2 * Math.PI
  const degrees = (angle: number) => (angle * 180) / Math.PI + 90
  const steps = arcSteps({ x: 0, y: 0 }, { x: rx, y: ry }, degrees(startAngle), degrees(startAngle + sweep))
  const place = (p: Point): Point => ({ x: cos * p.x - sin * p.y + centre.x, y: sin * p.x + cos * p.y + centre.y })
  return steps.map((step, i): Drawn => {
    if (step.op !== 'C') return step
    return { op: 'C', c1: place(step.c1), c2: place(step.c2), to: i === steps.length - 1 ? to : place(step.to) }
  })
}
