import { quantised } from '../../scene/numbers'
import type { Fill } from '../../scene/fill'

/** A colour on the way of a gradient: 0 to 1 along it and seen at 0 to 1. */
export type GradientStop = { readonly at: number; readonly hex: string; readonly opacity: number }

const MOST_STOPS = 8

/** The colour at a place of the way. */
export function colourOnWay(stops: readonly GradientStop[], at: number): GradientStop {
  const after = stops.findIndex((stop) => stop.at >= at)
  const [low, high] = [
    stops[after < 0 ? stops.length - 1 : Math.max(0, after - 1)],
    stops[after < 0 ? stops.length - 1 : after],
  ]
  if (!low || !high) return { at, hex: '#000000', opacity: 0 }
  const share = high.at > low.at ? Math.min(1, Math.max(0, (at - low.at) / (high.at - low.at))) : 1
  return { at, hex: mixed(low.hex, high.hex, share), opacity: low.opacity + (high.opacity - low.opacity) * share }
}

/** The stops of a part of the way, so that the part looks as it did. */
export function stopsBetween(stops: readonly GradientStop[], from: number, to: number): GradientStop[] {
  const width = to - from
  if (!(width > 1e-9)) return [...stops]
  const inner = stops.filter(({ at }) => at > from && at < to)
  return [{ ...colourOnWay(stops, from), at: from }, ...inner, { ...colourOnWay(stops, to), at: to }].map((stop) => ({
    ...stop,
    at: (stop.at - from) / width,
  }))
}

/** At most as many stops as a scene holds: those go first that change least. @returns whether all could stay */
export function fewStops(stops: readonly GradientStop[]): { readonly stops: GradientStop[]; readonly all: boolean } {
  const left = [...stops]
  while (left.length > MOST_STOPS) {
    let least = { index: 1, error: Infinity }
    for (let i = 1; i < left.length - 1; i++) {
      const stop = left[i]
      if (!stop) continue
      const error = apart(colourOnWay([...left.slice(0, i), ...left.slice(i + 1)], stop.at), stop)
      if (error < least.error) least = { index: i, error }
    }
    left.splice(least.index, 1)
  }
  return { stops: left, all: left.length === stops.length }
}

/** Stops as a scene writes them. @param opacity of the whole, 0 to 1 */
export function sceneStops(
  stops: readonly GradientStop[],
  opacity: number,
): Extract<Fill, { kind: 'linear' }>['stops'] {
  return stops.map((stop) => ({
    at: quantised(stop.at * 100),
    colour: stop.hex,
    opacity: quantised(stop.opacity * opacity * 100),
  }))
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

function mixed(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)]
  const digits = from.map((value, i) =>
    Math.round(value + ((to[i] ?? 0) - value) * share)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${digits.join('').toUpperCase()}`
}

function apart(a: GradientStop, b: GradientStop): number {
  const [x, y] = [channels(a.hex), channels(b.hex)]
  return x.reduce((sum, value, i) => sum + Math.abs(value - (y[i] ?? 0)), 255 * Math.abs(a.opacity - b.opacity))
}
