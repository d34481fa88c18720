import type { Box } from '../geometry/box'

/** The way along which gaps are compared: `x` from left to right. */
export type Axis = 'x' | 'y'

/** A gap between two neighbours, in units: from one edge to the next along the axis, drawn at `across` of the other one. */
export type Gap = { readonly axis: Axis; readonly from: number; readonly to: number; readonly across: number }

/** A move that makes two gaps the same, and both of them as they are then. */
export type GapHold = { readonly by: number; readonly gaps: readonly Gap[] }

/** Edges may touch by as much as rounding does; gaps that differ by less are the same. */
const SAME = 1e-3

/**
 * The least move along an axis with which the gaps beside a box are equal: in the middle between two neighbours, or as far from a
 * neighbour as that one is from its own (designer.md G2). Only boxes that share some of the other axis are neighbours.
 * @param reach the greatest move, in units
 * @returns null where no such place is near
 */
export function equalGap(box: Box, others: readonly Box[], axis: Axis, reach: number): GapHold | null {
  let best: GapHold | null = null
  const row = inRow(box, others, axis)
  const [start] = along(box, axis)
  for (const { at, gaps } of places(box, row, axis)) {
    const by = at - start
    if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best.by))) best = { by, gaps }
  }
  return best
}

type Place = { readonly at: number; readonly gaps: readonly Gap[] }

/** Where the box could begin so that two gaps are equal. */
function* places(box: Box, row: readonly Box[], axis: Axis): Generator<Place> {
  const [, length] = along(box, axis)
  for (const left of row)
    for (const right of row) {
      const [from, to] = [end(left, axis), along(right, axis)[0]]
      const room = to - from
      if (left === right || room < -SAME || isBetween(row, from, to, axis)) continue
      const across = (other: Box) => middleOfShared(box, other, axis)
      if (room > length) {
        const at = from + (room - length) / 2
        yield { at, gaps: [gap(axis, from, at, across(left)), gap(axis, at + length, to, across(right))] }
      }
      const known = gap(axis, from, to, middleOfShared(left, right, axis))
      const after = end(right, axis)
      yield { at: after + room, gaps: [known, gap(axis, after, after + room, across(right))] }
      const [before] = along(left, axis)
      yield { at: before - room - length, gaps: [gap(axis, before - room, before, across(left)), known] }
    }
}

function gap(axis: Axis, from: number, to: number, across: number): Gap {
  return { axis, from, to, across }
}

/** Whether another box of the row stands in a gap. */
function isBetween(row: readonly Box[], from: number, to: number, axis: Axis): boolean {
  return row.some((box) => along(box, axis)[0] < to - SAME && end(box, axis) > from + SAME)
}

/** Boxes that one meets on the way along the axis. */
function inRow(box: Box, others: readonly Box[], axis: Axis): Box[] {
  const other = crossing(axis)
  const [from, length] = along(box, other)
  return others.filter((one) => along(one, other)[0] < from + length && end(one, other) > from)
}

/** The middle of what two boxes share of the other axis; between them where they share nothing. */
function middleOfShared(a: Box, b: Box, axis: Axis): number {
  const other = crossing(axis)
  return (Math.max(along(a, other)[0], along(b, other)[0]) + Math.min(end(a, other), end(b, other))) / 2
}

export function crossing(axis: Axis): Axis {
  return axis === 'x' ? 'y' : 'x'
}

/** Where a box begins on an axis, and how long it is there. */
export function along({ x, y, width, height }: Box, axis: Axis): [start: number, length: number] {
  return axis === 'x' ? [x, width] : [y, height]
}

function end(box: Box, axis: Axis): number {
  const [start, length] = along(box, axis)
  return start + length
}
