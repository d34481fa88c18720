import type { Point } from '../geometry/point'
import { polar } from '../geometry/point'
import type { ElementOf } from '../scene/element'
import { angleAt, layoutArc, type ArcLayout } from './arc-layout'
import type { Cluster, PlacedLine, ShapedLine } from './shaped-line'
import { layoutText } from './text-layout'
import type { TextShaper } from './text-shaper'

/** A line of written words with its place: what the caret walks along. Offsets are UTF-16 offsets of the whole text. */
export type CaretLine = {
  readonly start: number
  readonly end: number
  readonly shaped: ShapedLine
  readonly placed: PlacedLine
  readonly size: number
  /** A pen place and a height over the baseline, in the element's own box. */
  readonly at: (x: number, up: number) => Point
  /** The pen place that is nearest to a place, and how far from the line that one lies. */
  readonly from: (point: Point) => { readonly x: number; readonly away: number }
}

/** The lines of a text, straight or on its arc, as the caret sees them. */
export function caretLines(element: ElementOf<'text'> | ElementOf<'arcText'>, shaper: TextShaper): CaretLine[] {
  if (element.kind === 'arcText') return [arcLine(element, layoutArc(element, shaper))]
  const layout = layoutText(element, shaper)
  return layout.lines.map(({ start, end, shaped, placed, x: left, baseline }) => ({
    start,
    end,
    shaped,
    placed,
    size: layout.size,
    at: (x, up) => ({ x: left + x, y: baseline - up }),
    from: (point) => ({
      x: point.x - left,
      away: Math.abs(point.y - (baseline - (shaped.capHeight * layout.size) / 2)),
    }),
  }))
}

function arcLine({ width, height, text }: ElementOf<'arcText'>, layout: ArcLayout): CaretLine {
  const { radius, baselineRadius, side, line, placed, size } = layout
  const middle = { x: width / 2, y: height / 2 }
  const out = side === 'outside' ? 1 : -1
  return {
    start: 0,
    end: text.length,
    shaped: line,
    placed,
    size,
    at: (x, up) => polar(baselineRadius + out * up, angleAt(layout, x), middle),
    from: (point) => {
      const [dx, dy] = [point.x - middle.x, point.y - middle.y]
      const angle = (Math.atan2(dx, -dy) * 180) / Math.PI
      const middleAngle = layout.from + (out * layout.sweep) / 2
      const turned = ((((angle - middleAngle) * out + 180) % 360) + 360) % 360
      const along = turned - 180 + layout.sweep / 2
      const x = (along / 180) * Math.PI * radius + placed.leftBearing
      return { x, away: Math.abs(Math.hypot(dx, dy) - radius) }
    },
  }
}

/** The foot and the top of the caret before the letter at an offset, in the element's own box. */
export function caretAt(lines: readonly CaretLine[], offset: number): { readonly foot: Point; readonly top: Point } {
  const line = lines.findLast(({ start }) => start <= offset) ?? lines[0]
  if (!line) return { foot: { x: 0, y: 0 }, top: { x: 0, y: 0 } }
  const x = penAt(line, Math.min(offset, line.end) - line.start)
  return { foot: line.at(x, -line.shaped.descent * line.size), top: line.at(x, line.shaped.ascent * line.size) }
}

/** Quadrilaterals over the letters between two offsets, one for each cluster. */
export function selectionShapes(lines: readonly CaretLine[], from: number, to: number): Point[][] {
  return lines.flatMap((line) =>
    line.shaped.clusters.flatMap((cluster, i) => {
      const [start, end] = [line.start + cluster.start, line.start + cluster.end]
      if (end <= from || start >= to) return []
      const left = line.placed.starts[i] ?? 0
      const right = line.placed.starts[i + 1] ?? left + cluster.advance * line.size
      const [down, up] = [-line.shaped.descent * line.size, line.shaped.ascent * line.size]
      return [[line.at(left, down), line.at(left, up), line.at(right, up), line.at(right, down)]]
    }),
  )
}

/** The offset whose caret is nearest to a place of the element's own box. */
export function offsetAt(lines: readonly CaretLine[], point: Point): number {
  const [nearest] = lines.map((line) => ({ line, ...line.from(point) })).sort((a, b) => a.away - b.away)
  if (!nearest) return 0
  return nearest.line.start + nearestStop(nearest.line, nearest.x)
}

function nearestStop(line: CaretLine, x: number): number {
  let best = { offset: 0, away: Infinity }
  for (const offset of stopsOf(line)) {
    const away = Math.abs(penAt(line, offset) - x)
    if (away < best.away) best = { offset, away }
  }
  return best.offset
}

/** Where a key takes the caret: to the line above or below at the same pen place, or to the start or end of its own line. */
export type CaretWay = 'up' | 'down' | 'start' | 'end'

/**
 * The offset that the caret moves to in lines as they are seen, wrapped ones included.
 * @param pen the pen place to keep while one goes up and down; null: the one of the caret
 * @returns null where there is no such line
 */
export function caretMoved(
  lines: readonly CaretLine[],
  offset: number,
  way: CaretWay,
  pen: number | null,
): { readonly offset: number; readonly pen: number } | null {
  const index = Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= offset),
  )
  const line = lines[index]
  if (!line) return null
  const here = penAt(line, Math.min(offset, line.end) - line.start)
  if (way === 'start') return { offset: line.start, pen: here }
  if (way === 'end') return { offset: line.end, pen: here }
  const next = lines[index + (way === 'up' ? -1 : 1)]
  if (!next) return null
  // Pen places count from the start of each line; what stays is the place in the box.
  const at = pen ?? line.at(here, 0).x
  return { offset: next.start + nearestStop(next, at - next.at(0, 0).x), pen: at }
}

/** Where the caret can stand in a line, from its start: before each cluster, inside of ligatures, and at the end. */
function stopsOf({ shaped, start, end }: CaretLine): number[] {
  const stops = shaped.clusters.flatMap((cluster) =>
    Array.from({ length: Math.max(1, cluster.end - cluster.start) }, (_, i) => cluster.start + i),
  )
  return [...stops, end - start]
}

function penAt({ shaped, placed, size }: CaretLine, offset: number): number {
  const { clusters } = shaped
  const at = clusters.findIndex(({ start, end }) => start <= offset && offset < end)
  const last = clusters.reduce((found, { end }, i) => (end > (clusters[found]?.end ?? -1) ? i : found), -1)
  const index = at === -1 ? last : at
  const cluster = clusters[index]
  if (!cluster) return placed.leftBearing
  const share = at === -1 ? 1 : (offset - cluster.start) / (cluster.end - cluster.start)
  const along = isBackward(clusters, index, shaped.rightToLeft) ? 1 - share : share
  return (placed.starts[index] ?? 0) + along * cluster.advance * size
}

/** Whether a cluster is read from right to left, as its neighbours show. */
function isBackward(clusters: readonly Cluster[], index: number, rightToLeft: boolean): boolean {
  const [before, here, after] = [clusters[index - 1], clusters[index], clusters[index + 1]]
  if (here && after) return after.start < here.start
  if (here && before) return before.start > here.start
  return rightToLeft
}
