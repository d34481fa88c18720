import type { Box } from '../geometry/box'
import { along, crossing, type Axis, type Gap } from './equal-gaps'

/**
 * How far a box is from another one: the gap between them along each axis, and where one lies within the other, from its edges to
 * those around it (designer.md G2). Distances of nothing are left out.
 */
export function distancesBetween(box: Box, other: Box): Gap[] {
  return [...onAxis(box, other, 'x'), ...onAxis(box, other, 'y')].filter(({ from, to }) => to - from > 1e-3)
}

function onAxis(a: Box, b: Box, axis: Axis): Gap[] {
  const across = middleOf(a, b, crossing(axis))
  const [[a0, aLength], [b0, bLength]] = [along(a, axis), along(b, axis)]
  const [a1, b1] = [a0 + aLength, b0 + bLength]
  if (a1 <= b0) return [{ axis, from: a1, to: b0, across }]
  if (b1 <= a0) return [{ axis, from: b1, to: a0, across }]
  return [
    { axis, from: Math.min(a0, b0), to: Math.max(a0, b0), across },
    { axis, from: Math.min(a1, b1), to: Math.max(a1, b1), across },
  ]
}

/** The middle of what both share, else the middle of the first. */
function middleOf(a: Box, b: Box, axis: Axis): number {
  const [[a0, aLength], [b0, bLength]] = [along(a, axis), along(b, axis)]
  const [from, to] = [Math.max(a0, b0), Math.min(a0 + aLength, b0 + bLength)]
  return from <= to ? (from + to) / 2 : a0 + aLength / 2
}
