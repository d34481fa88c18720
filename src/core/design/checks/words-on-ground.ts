import { apply, IDENTITY, multiply, type Matrix } from '../geometry/matrix'
import { parsePathData } from '../geometry/path-data'
import type { Point } from '../geometry/point'
import { colourAt, paintAt, type Rgba } from '../paint/colour-at'
import type { PaintGroup, PaintList, PaintOp, PaintPath } from '../paint/paint-list'
import { worstContrast } from './contrast'

/** Places along the outlines of words at which their contrast is looked at. */
const MOST_PLACES = 24

/** Where words stand: a place of the artboard on their outlines, and their colour there. */
type Inked = { readonly at: Point; readonly colour: Rgba }

/** All places on the outlines of an element's ink, with its colour there. */
export function inkOfElement(list: PaintList, id: string): Inked[] {
  return list.ops.flatMap((op) => inkOf(op, id, IDENTITY, false))
}

/** Places along the words of an element with their colour, spread over all of it. */
function inkedPlaces(list: PaintList, id: string): Inked[] {
  const found = inkOfElement(list, id)
  const step = Math.max(1, Math.floor(found.length / MOST_PLACES))
  return found.filter((_, i) => i % step === 0)
}

function inkOf(op: PaintOp, id: string, space: Matrix, isInside: boolean): Inked[] {
  if (op.op === 'picture') return []
  if (op.op === 'path') return isInside ? inkOfPath(op, space) : []
  if (op.shadow !== null) return []
  const inside = op.transform ? multiply(space, op.transform) : space
  const isMine = isInside || op.element === id
  return op.ops.flatMap((child) => faded(inkOf(child, id, inside, isMine), isMine ? op : null))
}

function faded(places: Inked[], group: PaintGroup | null): Inked[] {
  if (!group || group.opacity === 1) return places
  return places.map(({ at, colour }) => ({ at, colour: { ...colour, a: colour.a * group.opacity } }))
}

function inkOfPath({ d, fill }: PaintPath, space: Matrix): Inked[] {
  if (!fill) return []
  return (parsePathData(d) ?? []).flatMap((step) =>
    step.op === 'Z' ? [] : [{ at: apply(space, step.to), colour: paintAt(fill, step.to) }],
  )
}

/** The worst contrast of an element's words with what is really painted behind them; null where that is not known. */
export function wordsContrast(list: PaintList, id: string, colour: Rgba | null = null): number | null {
  let worst: number | null = null
  for (const { at, colour: own } of inkedPlaces(list, id)) {
    const ground = colourAt(list.ops, at, id)
    if (ground === null) return null
    const ratio = worstContrast(colour ?? own, ground)
    worst = Math.min(worst ?? Infinity, ratio)
  }
  return worst
}
