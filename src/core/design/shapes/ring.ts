import type { Radii } from '../geometry/arc'
import { arcSteps, ellipsePath, onEllipse } from '../geometry/arc'
import type { Path } from '../geometry/path'
import { reversed } from '../geometry/path'
import type { ElementOf } from '../scene/element'

/** The filled part of a ring and the rest of it. */
export type RingParts = { readonly filled: Path; readonly rest: Path }

/** Segments clockwise from the start; a ring of one segment is filled by angle, others by whole segments. */
export function ringParts(ring: ElementOf<'ring'>): RingParts {
  const { start, end, segments, gap, share, restInset } = ring
  const full = Math.abs(end - start) >= 360
  if (segments === 1) {
    const turn = start + ((end - start) * share) / 100
    return {
      filled: share > 0 ? band(ring, start, turn, 0) : [],
      rest: share < 100 ? band(ring, turn, end, restInset) : [],
    }
  }
  const gaps = full ? segments : segments - 1
  const span = Math.max(0, (end - start - gaps * gap) / segments)
  const first = full ? start + gap / 2 : start
  const solid = Math.round((share / 100) * segments)
  const piece = (i: number, inset: number) =>
    band(ring, first + i * (span + gap), first + i * (span + gap) + span, inset)
  const numbers = Array.from({ length: segments }, (_, i) => i)
  return {
    filled: numbers.filter((i) => i < solid).flatMap((i) => piece(i, 0)),
    rest: numbers.filter((i) => i >= solid).flatMap((i) => piece(i, restInset)),
  }
}

function band(ring: ElementOf<'ring'>, from: number, to: number, inset: number): Path {
  const { width, height, innerRadius } = ring
  const centre = { x: width / 2, y: height / 2 }
  const squash = width > 0 ? height / width : 1
  const radii = (r: number): Radii => ({ x: Math.max(0, r), y: Math.max(0, r * squash) })
  const outer = radii(width / 2 - inset)
  const inner = radii(innerRadius + inset)
  if (Math.abs(to - from) >= 360) return [...ellipsePath(centre, outer), ...reversed(ellipsePath(centre, inner))]
  return [
    { op: 'M', to: onEllipse(centre, outer, from) },
    ...arcSteps(centre, outer, from, to),
    { op: 'L', to: onEllipse(centre, inner, to) },
    ...arcSteps(centre, inner, to, from),
    { op: 'Z' },
  ]
}
