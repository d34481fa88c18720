import { apply, inverse, type Point } from '../../../core/design/geometry'
import { quantised } from '../../../core/design/scene'
import type { Frame } from './frames'
import type { Gradient } from './gradient-desk'
import { toPixels, type View } from './view'

/** Stops stand this far beside the line, in pixels, so that they do not hide its ends. */
const BESIDE_PX = 16
const REACH_PX = 9
/** Dragged farther than this from the line, a stop is taken away. */
const OFF_PX = 48

/** The ends and the stops of a gradient as they lie on the canvas, in pixels. */
export type GradientMarks = {
  readonly from: Point
  readonly to: Point
  /** In the order of the fill. */
  readonly stops: readonly Point[]
}

export type GradientGrip = { readonly part: 'from' | 'to' } | { readonly part: 'stop'; readonly index: number }

export function gradientMarks({ width, height, matrix }: Frame, fill: Gradient, view: View): GradientMarks {
  const at = ({ x, y }: Point) => toPixels(view, apply(matrix, { x: x * width, y: y * height }))
  const longer = Math.max(width, height)
  const from = at(fill.kind === 'linear' ? fill.from : fill.centre)
  const to = at(
    fill.kind === 'linear' ? fill.to : { x: fill.centre.x + (fill.radius * longer) / (width || 1), y: fill.centre.y },
  )
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const side = { x: (-(to.y - from.y) / length) * BESIDE_PX, y: ((to.x - from.x) / length) * BESIDE_PX }
  const stops = fill.stops.map((stop) => ({
    x: from.x + ((to.x - from.x) * stop.at) / 100 - side.x,
    y: from.y + ((to.y - from.y) * stop.at) / 100 - side.y,
  }))
  return { from, to, stops }
}

/** What of it lies under a pixel; `line` where a stop can be added. */
export function gradientGripAt(
  marks: GradientMarks,
  pixels: Point,
): GradientGrip | { readonly part: 'line'; readonly at: number } | null {
  const near = (p: Point) => Math.hypot(p.x - pixels.x, p.y - pixels.y) <= REACH_PX
  const index = marks.stops.findIndex(near)
  if (index !== -1) return { part: 'stop', index }
  if (near(marks.from)) return { part: 'from' }
  if (near(marks.to)) return { part: 'to' }
  const { share, away } = alongLine(marks, pixels)
  return away <= REACH_PX / 2 && share > 0 && share < 1 ? { part: 'line', at: quantised(share * 100) } : null
}

/** A gradient as one of its marks is dragged to a place; `off` where a stop would be taken away. */
export function gradientDragged(
  frame: Frame,
  fill: Gradient,
  grip: GradientGrip,
  pixels: Point,
  units: Point,
  view: View,
): { readonly fill: Gradient; readonly off: boolean } {
  if (grip.part === 'stop') {
    const { share, away } = alongLine(gradientMarks(frame, fill, view), pixels)
    const off = away > OFF_PX && fill.stops.length > 2
    if (off) return { fill: { ...fill, stops: fill.stops.filter((_, i) => i !== grip.index) }, off }
    const at = quantised(Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10)
    return { fill: { ...fill, stops: fill.stops.map((stop, i) => (i === grip.index ? { ...stop, at } : stop)) }, off }
  }
  const inBox = apply(inverse(frame.matrix), units)
  const place = { x: within(inBox.x / (frame.width || 1)), y: within(inBox.y / (frame.height || 1)) }
  if (fill.kind === 'linear') return { fill: { ...fill, [grip.part]: place }, off: false }
  if (grip.part === 'from') return { fill: { ...fill, centre: place }, off: false }
  const [dx, dy] = [inBox.x - fill.centre.x * frame.width, inBox.y - fill.centre.y * frame.height]
  const radius = Math.hypot(dx, dy) / Math.max(frame.width, frame.height, 1)
  return { fill: { ...fill, radius: quantised(Math.min(10, Math.max(0.001, radius))) }, off: false }
}

function within(share: number): number {
  return quantised(Math.min(10, Math.max(-10, share)))
}

function alongLine({ from, to }: GradientMarks, { x, y }: Point): { readonly share: number; readonly away: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy || 1
  const share = ((x - from.x) * dx + (y - from.y) * dy) / length
  return { share, away: Math.hypot(x - from.x - share * dx, y - from.y - share * dy) }
}
