import { apply, inverse } from '../geometry/matrix'
import type { Point } from '../geometry/point'
import { contains } from '../geometry/box'
import { IDENTITY } from '../geometry/matrix'
import { boundsOfOp } from './bounds'
import { distanceTo, isIn, linesOf } from './hit-test'
import type { PaintColour, PaintOp, PaintPath, PaintStop } from './paint-list'

/** Red, green, blue from 0 to 255 and how much of them covers, 0 to 1. */
export type Rgba = { readonly r: number; readonly g: number; readonly b: number; readonly a: number }

const CLEAR: Rgba = { r: 0, g: 0, b: 0, a: 0 }

/** The colour of hex, opaque unless said otherwise. */
export function rgbaOf(hex: string, a = 1): Rgba {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return { r: part(1), g: part(3), b: part(5), a }
}

/** One colour laid on another. */
export function over(top: Rgba, below: Rgba): Rgba {
  const a = top.a + below.a * (1 - top.a)
  if (a === 0) return CLEAR
  const mix = (x: number, y: number) => (x * top.a + y * below.a * (1 - top.a)) / a
  return { r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), a }
}

/** A colour of the paint list at a place of its own space. */
export function paintAt(colour: PaintColour, { x, y }: Point): Rgba {
  if (colour.kind === 'solid') return rgbaOf(colour.colour, colour.opacity)
  if (colour.kind === 'radial') return stopAt(colour.stops, Math.hypot(x - colour.cx, y - colour.cy) / colour.r)
  const [dx, dy] = [colour.x2 - colour.x1, colour.y2 - colour.y1]
  const length = dx * dx + dy * dy
  return stopAt(colour.stops, length === 0 ? 0 : ((x - colour.x1) * dx + (y - colour.y1) * dy) / length)
}

function stopAt(stops: readonly PaintStop[], at: number): Rgba {
  const after = stops.findIndex((stop) => stop.at >= at)
  const [a, b] = after === -1 ? [stops.at(-1), stops.at(-1)] : [stops[after - 1] ?? stops[after], stops[after]]
  if (!a || !b) return CLEAR
  const share = b.at === a.at ? 0 : (at - a.at) / (b.at - a.at)
  const [from, to] = [rgbaOf(a.colour, a.opacity), rgbaOf(b.colour, b.opacity)]
  const mix = (x: number, y: number) => x + (y - x) * share
  return { r: mix(from.r, to.r), g: mix(from.g, to.g), b: mix(from.b, to.b), a: mix(from.a, to.a) }
}

/**
 * What is painted at a place of the artboard below an element, shadows and thin lines left out; all of it where no element is
 * named. Null where a picture lies there, whose colours nobody knows here.
 */
export function colourAt(ops: readonly PaintOp[], place: Point, below: string | null = null): Rgba | null {
  const found = walkAt(ops, place, below, CLEAR, pathAt)
  return found.unknown ? null : found.colour
}

/** The same of all that is painted, lines included: what a page behind the badge meets at its edge. */
export function inkAt(ops: readonly PaintOp[], place: Point): Rgba | null {
  const found = walkAt(ops, place, null, CLEAR, pathAndLineAt)
  return found.unknown ? null : found.colour
}

type PaintedAt = (op: PaintPath, place: Point) => Rgba | null

type Found = { readonly colour: Rgba; readonly unknown: boolean; readonly isDone: boolean }

function walkAt(
  ops: readonly PaintOp[],
  place: Point,
  below: string | null,
  ground: Rgba,
  paintedAt: PaintedAt,
): Found {
  let colour = ground
  let unknown = false
  for (const op of ops) {
    if (op.op === 'picture') {
      if (contains(op, place)) unknown = true
    } else if (op.op === 'path') {
      const painted = paintedAt(op, place)
      if (!painted) continue
      colour = over(painted, colour)
      if (painted.a > 0.99) unknown = false
    } else {
      if (op.element !== null && op.element === below) return { colour, unknown, isDone: true }
      if (op.shadow !== null || op.opacity === 0) continue
      const inside = op.transform ? apply(inverse(op.transform), place) : place
      const isClipped = op.clip !== null && !isIn(linesOf(op, op.clip.d), inside, op.clip.rule)
      const found = walkAt(op.ops, inside, below, CLEAR, paintedAt)
      if (!isClipped || found.isDone) {
        colour = over({ ...found.colour, a: found.colour.a * op.opacity }, colour)
        unknown ||= found.unknown
      }
      if (found.isDone) return { colour, unknown, isDone: true }
    }
  }
  return { colour, unknown, isDone: false }
}

function pathAndLineAt(op: PaintPath, place: Point): Rgba | null {
  const { stroke } = op
  const box = stroke && boundsOfOp(op, IDENTITY)
  const isOnLine = stroke && box && contains(box, place) && distanceTo(linesOf(op, op.d), place) <= stroke.width / 2
  const filled = pathAt(op, place)
  return isOnLine ? over(paintAt(stroke.colour, place), filled ?? CLEAR) : filled
}

function pathAt(op: PaintPath, place: Point): Rgba | null {
  if (!op.fill) return null
  const box = boundsOfOp(op, IDENTITY)
  if (!box || !contains(box, place) || !isIn(linesOf(op, op.d), place, op.rule)) return null
  return paintAt(op.fill, place)
}
