import { apply, type Matrix } from '../../geometry/matrix'
import type { Point } from '../../geometry/point'
import { quantised } from '../../scene/numbers'
import type { Fill } from '../../scene/fill'
import type { Losses } from '../losses'
import type { SvgGradient } from './read-gradient'
import { colourOnWay, fewStops, sceneStops, stopsBetween, type GradientStop } from './stops'

/** An element's box and how the gradient's own space lies in it. */
export type GradientRoom = {
  readonly width: number
  readonly height: number
  readonly toBox: Matrix
  /** 0 to 1. */
  readonly opacity: number
}

/** A scene keeps places of a gradient within this many boxes. */
const FARTHEST = 9.9

/** A gradient as a fill of an element; what the scene's own gradients cannot say is said as nearly as they can. */
export function gradientFill(gradient: SvgGradient, room: GradientRoom, losses: Losses): Fill {
  const { stops, all } = fewStops(gradient.stops)
  if (!all) losses.leftOut('gradient')
  const [only] = stops
  if (!only || stops.length === 1) return solid(only ?? { at: 0, hex: '#000000', opacity: 0 }, room.opacity)
  return gradient.kind === 'linear' ? linear(gradient, stops, room) : radial(gradient, stops, room, losses)
}

/** Exact under every transform: the lines of one colour stay lines, so the way across them is the new gradient's. */
function linear({ numbers }: SvgGradient, stops: readonly GradientStop[], room: GradientRoom): Fill {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers
  const from = apply(room.toBox, { x: x1, y: y1 })
  const end = apply(room.toBox, { x: x2, y: y2 })
  const [a, b, c, d] = room.toBox
  // Along a line of one colour, as it lies in the box.
  const [alongX, alongY] = [a * -(y2 - y1) + c * (x2 - x1), b * -(y2 - y1) + d * (x2 - x1)]
  const length = Math.hypot(alongX, alongY)
  const [acrossX, acrossY] = [-alongY / length, alongX / length]
  const way = (end.x - from.x) * acrossX + (end.y - from.y) * acrossY
  const last = stops.at(-1)
  if (!(length > 1e-9) || !(Math.abs(way) > 1e-6) || !last) return solid(last ?? stops[0], room.opacity)
  const to = { x: from.x + acrossX * way, y: from.y + acrossY * way }
  return nearLinear(from, to, stops, room)
}

/** Begins and ends near the box, as a scene keeps no far places; the part that shows is the same. */
function nearLinear(from: Point, to: Point, stops: readonly GradientStop[], room: GradientRoom): Fill {
  const [width, height] = [Math.max(room.width, 0.01), Math.max(room.height, 0.01)]
  const isNear = [from, to].every(({ x, y }) => Math.abs(x) < FARTHEST * width && Math.abs(y) < FARTHEST * height)
  if (isNear) return linearFill(from, to, stops, { ...room, width, height })
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx * dx + dy * dy
  const shareAt = (x: number, y: number) => ((x - from.x) * dx + (y - from.y) * dy) / square
  const shares = [shareAt(0, 0), shareAt(width, 0), shareAt(0, height), shareAt(width, height)]
  const [low, high] = [Math.min(...shares), Math.max(...shares)]
  if (high - low < 1e-6) return solid(colourOnWay(stops, (low + high) / 2), room.opacity)
  const middle = { x: width / 2, y: height / 2 }
  const at = shareAt(middle.x, middle.y)
  const place = (share: number) => ({ x: middle.x + dx * (share - at), y: middle.y + dy * (share - at) })
  const part = fewStops(stopsBetween(stops, low, high)).stops
  return linearFill(place(low), place(high), part, { ...room, width, height })
}

function linearFill(from: Point, to: Point, stops: readonly GradientStop[], room: GradientRoom): Fill {
  const share = ({ x, y }: Point) => ({ x: near(x / room.width), y: near(y / room.height) })
  return { kind: 'linear', from: share(from), to: share(to), stops: sceneStops(stops, room.opacity) }
}

/** A circle stays one under turns and even scales; else the circle of the same area stands for the oval. */
function radial({ numbers }: SvgGradient, stops: readonly GradientStop[], room: GradientRoom, losses: Losses): Fill {
  const [cx = 0, cy = 0, r = 0] = numbers
  const centre = apply(room.toBox, { x: cx, y: cy })
  const [a, b, c, d] = room.toBox
  const scale = Math.sqrt(Math.abs(a * d - b * c))
  const isRound = Math.abs(a * c + b * d) <= 0.02 * scale * scale && Math.abs(Math.hypot(a, b) - scale) <= 0.02 * scale
  if (!isRound) losses.leftOut('gradient')
  const [width, height] = [Math.max(room.width, 0.01), Math.max(room.height, 0.01)]
  const radius = (r * scale) / Math.max(width, height)
  const place = { x: centre.x / width, y: centre.y / height }
  const isFar = Math.abs(place.x) > FARTHEST || Math.abs(place.y) > FARTHEST
  if (isFar || !(radius >= 0.001)) {
    const away = Math.hypot(centre.x - width / 2, centre.y - height / 2) / Math.max(r * scale, 1e-9)
    return solid(colourOnWay(stops, Math.min(1, away)), room.opacity)
  }
  const shown = radius > FARTHEST ? stopsBetween(stops, 0, FARTHEST / radius) : stops
  return {
    kind: 'radial',
    centre: { x: near(place.x), y: near(place.y) },
    radius: quantised(Math.min(radius, FARTHEST)),
    stops: sceneStops(fewStops(shown).stops, room.opacity),
  }
}

function solid(stop: GradientStop | undefined, opacity: number): Fill {
  const { hex, opacity: own } = stop ?? { hex: '#000000', opacity: 0 }
  return { kind: 'solid', colour: hex, opacity: quantised(own * opacity * 100) }
}

function near(share: number): number {
  return quantised(Math.min(10, Math.max(-10, share)))
}
