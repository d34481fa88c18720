import type { Scene } from '../../../core/design'
import { groupOf } from '../../../core/design/edits'
import { boxOf } from '../../../core/design/together'
import type { Box } from '../../../core/design/geometry'
import { along } from '../../../core/design/snapping'

/** A line of the artboard that edges and middles are held at, and how far what gives it reaches along it. */
export type Line = { readonly at: number; readonly from: number; readonly to: number; readonly isMiddle: boolean }

/** Lines by the axis that they fix: `x` are upright. */
export type SnapLines = { readonly x: readonly Line[]; readonly y: readonly Line[] }

/** A guide that is shown: it runs through both, and says how far they are apart, in units (designer.md G1). */
export type Guide = {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
  readonly gap: { readonly from: number; readonly to: number } | null
}

/** Edges hold within this many pixels. */
export const REACH_PX = 6

/** What holds the edges of elements that are moved or resized: all others of the open group, and the artboard. */
export function snapLines(scene: Scene, entered: string | null, ids: readonly string[]): SnapLines {
  const { size } = scene.artboard
  const boxes = [{ x: 0, y: 0, width: size, height: size }, ...boxesBeside(scene, entered, ids)]
  return { x: boxes.flatMap((box) => linesOf(box, 'x')), y: boxes.flatMap((box) => linesOf(box, 'y')) }
}

/** The boxes of all others of the open group. */
export function boxesBeside(scene: Scene, entered: string | null, ids: readonly string[]): Box[] {
  const group = entered === null ? null : groupOf(scene.elements, entered)
  const others = (group?.children ?? scene.elements).filter(({ id, hidden }) => !hidden && !ids.includes(id))
  return others.flatMap(({ id }) => boxOf(scene, [id]) ?? [])
}

function linesOf(box: Box, axis: 'x' | 'y'): Line[] {
  const [start, length] = along(box, axis)
  const [from, across] = along(box, axis === 'x' ? 'y' : 'x')
  return [0, 0.5, 1].map((share) => ({
    at: start + share * length,
    from,
    to: from + across,
    isMiddle: share === 0.5,
  }))
}

/**
 * How far a box must still go so that an edge or its middle lies on a line: the nearest wins, ties go to the middle. Null where
 * no line is near.
 */
export function wayToLine(box: Box, lines: readonly Line[], axis: 'x' | 'y', reach: number): number | null {
  const [start, length] = along(box, axis)
  let best: { readonly by: number; readonly away: number } | null = null
  for (const share of length === 0 ? [0] : [0.5, 0, 1])
    for (const line of lines) {
      const by = line.at - (start + share * length)
      // Ties go to the middle on the middle, so these count as a little nearer.
      const away = Math.abs(by) - (share === 0.5 && line.isMiddle ? 1e-6 : 0)
      if (Math.abs(by) <= reach && away < (best?.away ?? Infinity)) best = { by, away }
    }
  return best?.by ?? null
}

/** The lines on which a box lies, as they are shown. */
export function guidesOf(box: Box, lines: readonly Line[], axis: 'x' | 'y'): Guide[] {
  const [start, length] = along(box, axis)
  const [from, across] = along(box, axis === 'x' ? 'y' : 'x')
  const mine = length === 0 ? [start] : [start, start + length / 2, start + length]
  const found = new Map<string, Guide>()
  for (const line of lines) {
    if (!mine.some((at) => Math.abs(at - line.at) < 1e-3)) continue
    const key = line.at.toFixed(3)
    const known = found.get(key)
    const gap = gapBetween(from, from + across, line)
    found.set(key, {
      axis,
      at: line.at,
      from: Math.min(known?.from ?? Infinity, line.from, from),
      to: Math.max(known?.to ?? -Infinity, line.to, from + across),
      gap: nearer(known?.gap ?? null, gap),
    })
  }
  return [...found.values()]
}

function gapBetween(from: number, to: number, line: Line): Guide['gap'] {
  if (line.from > to) return { from: to, to: line.from }
  return line.to < from ? { from: line.to, to: from } : null
}

function nearer(a: Guide['gap'], b: Guide['gap']): Guide['gap'] {
  if (!a || !b) return a ?? b
  return b.to - b.from < a.to - a.from ? b : a
}
