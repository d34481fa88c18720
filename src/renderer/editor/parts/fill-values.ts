import type { Fill } from '../../../core/design/scene'
import { quantised, type Theme } from '../../../core/design/scene'
import { hexOf } from './colour-of'

type Gradient = Exclude<Fill, { kind: 'solid' }>
export type Stop = Gradient['stops'][number]

/** As many stops as a gradient has at most (designer.md P1). */
export const MOST_STOPS = 8

/** A fill of another kind that keeps its colours: the first stop becomes the colour, and a colour begins the gradient. */
export function withKind(fill: Fill, kind: Fill['kind']): Fill {
  if (fill.kind === kind) return fill
  const stops: Stop[] =
    fill.kind === 'solid'
      ? [
          { at: 0, colour: fill.colour, opacity: fill.opacity },
          { at: 100, colour: fill.colour === 'deep' ? 'base' : 'deep', opacity: fill.opacity },
        ]
      : fill.stops
  const [first] = stops
  switch (kind) {
    case 'solid':
      return { kind, colour: first?.colour ?? 'base', opacity: first?.opacity ?? 100 }
    case 'linear':
      return { kind, from: { x: 0, y: 0.5 }, to: { x: 1, y: 0.5 }, stops }
    case 'radial':
      return { kind, centre: { x: 0.5, y: 0.5 }, radius: 0.5, stops }
  }
}

/** Opacity of a fill of one colour, in percent. */
export function opaque(fill: Fill): number {
  return fill.kind === 'solid' ? fill.opacity : 100
}

export function withStop(fill: Gradient, index: number, props: Partial<Stop>): Gradient {
  return { ...fill, stops: fill.stops.map((stop, i) => (i === index ? { ...stop, ...props } : stop)) }
}

export function withoutStop(fill: Gradient, index: number): Gradient {
  return { ...fill, stops: fill.stops.filter((_, i) => i !== index) }
}

/** One more stop in the middle of the widest gap, in the colour of the stop before it. */
export function withStopAdded(fill: Gradient): Gradient {
  const inOrder = [...fill.stops].sort((a, b) => a.at - b.at)
  let widest = { after: 0, gap: -1 }
  inOrder.forEach((stop, i) => {
    const gap = (inOrder[i + 1]?.at ?? stop.at) - stop.at
    if (gap > widest.gap) widest = { after: i, gap }
  })
  const before = inOrder[widest.after]
  if (!before) return fill
  const added = { ...before, at: quantised(before.at + widest.gap / 2) }
  return { ...fill, stops: [...inOrder.slice(0, widest.after + 1), added, ...inOrder.slice(widest.after + 1)] }
}

/** One more stop at a percentage, in the colour that is there. */
export function withStopAt(fill: Gradient, at: number, theme: Theme): Gradient {
  if (fill.stops.length >= MOST_STOPS) return fill
  const inOrder = [...fill.stops].sort((a, b) => a.at - b.at)
  const before = inOrder.findLast((stop) => stop.at <= at) ?? inOrder[0]
  const after = inOrder.find((stop) => stop.at >= at) ?? before
  if (!before || !after) return fill
  const share = after.at === before.at ? 0 : (at - before.at) / (after.at - before.at)
  const part = (from: number) => {
    const [a, b] = [before, after].map((stop) => Number.parseInt(hexOf(stop.colour, theme).slice(from, from + 2), 16))
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, '0')
  }
  const colour = before.colour === after.colour ? before.colour : `#${part(1)}${part(3)}${part(5)}`.toUpperCase()
  const opacity = quantised(before.opacity + (after.opacity - before.opacity) * share)
  return { ...fill, stops: [...inOrder, { at: quantised(at), colour, opacity }].sort((a, b) => a.at - b.at) }
}

/** The same colours the other way round. */
export function reversed(fill: Gradient): Gradient {
  return { ...fill, stops: fill.stops.map((stop) => ({ ...stop, at: quantised(100 - stop.at) })).reverse() }
}

/** The angle of a linear gradient, in degrees clockwise from left to right. */
export function angleOf({ from, to }: Extract<Fill, { kind: 'linear' }>): number {
  return quantised((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI)
}

/** A linear gradient turned about its middle. */
export function withAngle(fill: Extract<Fill, { kind: 'linear' }>, degrees: number): Fill {
  const [cx, cy] = [(fill.from.x + fill.to.x) / 2, (fill.from.y + fill.to.y) / 2]
  const half = Math.hypot(fill.to.x - fill.from.x, fill.to.y - fill.from.y) / 2
  const [dx, dy] = [half * Math.cos((degrees * Math.PI) / 180), half * Math.sin((degrees * Math.PI) / 180)]
  const at = (x: number, y: number) => ({ x: quantised(x), y: quantised(y) })
  return { ...fill, from: at(cx - dx, cy - dy), to: at(cx + dx, cy + dy) }
}
