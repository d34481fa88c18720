import type { Scene } from '../../../core/design'
import type { Box, Point } from '../../../core/design/geometry'
import { aidsOf } from '../../../core/design/scene'
import {
  circlesOf,
  equalGap,
  gridCircles,
  gridPlaces,
  polarHold,
  spokeStep,
  type Axis,
  type Circle,
  type Gap,
  type PolarHold,
} from '../../../core/design/snapping'
import type { AidsView } from './aids-view'
import {
  boxesBeside,
  guidesOf,
  REACH_PX,
  snapLines,
  wayToLine,
  type Guide,
  type Line,
  type SnapLines,
} from './snapping'

/** All that holds what is moved: edges and middles, gaps, circles; the grid where nothing else is near. */
export type Holds = {
  readonly lines: SnapLines
  readonly boxes: readonly Box[]
  readonly circles: readonly Circle[]
  readonly grid: { readonly lines: SnapLines; readonly circles: readonly Circle[]; readonly spokeStep: number }
}

/** How far something still goes to where it is held, and what shows why. */
export type Held = {
  readonly dx: number
  readonly dy: number
  readonly guides: readonly Guide[]
  readonly polar: PolarHold | null
}

const NO_LINES: SnapLines = { x: [], y: [] }

/** What holds elements of the open group that are moved or resized (designer.md G1–G4). */
export function holdsFor(scene: Scene, entered: string | null, ids: readonly string[], view: AidsView): Holds {
  const { size } = scene.artboard
  const { guides, grid } = aidsOf(scene)
  const lines = snapLines(scene, entered, ids)
  const drawn = (axis: Axis) => (view.rulers ? guides.filter((guide) => guide.axis === axis) : [])
  const allLines = (axis: Axis) => [...lines[axis], ...drawn(axis).map(({ at }) => acrossAll(at, size))]
  const places = gridPlaces(grid, size).map((at) => acrossAll(at, size))
  const isSquare = view.gridHolds && grid.kind === 'square'
  return {
    lines: { x: allLines('x'), y: allLines('y') },
    boxes: boxesBeside(scene, entered, ids),
    circles: circlesOf(scene, ids),
    grid: {
      lines: isSquare ? { x: places, y: places } : NO_LINES,
      circles: view.gridHolds && grid.kind === 'polar' ? gridCircles(grid, size) : [],
      spokeStep: spokeStep(grid),
    },
  }
}

function acrossAll(at: number, size: number): Line {
  return { at, from: 0, to: size, isMiddle: false }
}

/**
 * Where a box is held: with its middle where a circle and a spoke meet, else by lines and equal gaps, the nearest first, else on a
 * circle alone, else on the grid.
 * @param axes that may be changed
 */
export function heldBox(box: Box, holds: Holds, zoom: number, axes: readonly Axis[] = ['x', 'y']): Held {
  const reach = REACH_PX / zoom
  const isFree = axes.length === 2
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const polar = isFree ? polarHold(middle, holds.circles, reach) : null
  if (polar && polar.angle !== null) return onCircle(middle, polar)
  const way = (axis: Axis) => (axes.includes(axis) ? nearer(box, holds, axis, reach) : null)
  const [x, y] = [way('x'), way('y')]
  if (polar && x === null && y === null) return onCircle(middle, polar)
  const onGrid =
    isFree && x === null && y === null && polarHold(middle, holds.grid.circles, reach, holds.grid.spokeStep)
  if (onGrid) return onCircle(middle, onGrid)
  const toGrid = (axis: Axis) => (axes.includes(axis) ? wayToLine(box, holds.grid.lines[axis], axis, reach) : null)
  const [dx, dy] = [x ?? toGrid('x') ?? 0, y ?? toGrid('y') ?? 0]
  const after = { ...box, x: box.x + dx, y: box.y + dy }
  const lines = axes.flatMap((axis) => guidesOf(after, holds.lines[axis], axis))
  const gaps = axes.flatMap((axis) => equalGap(after, holds.boxes, axis, EXACT)?.gaps ?? [])
  return { dx, dy, guides: [...lines, ...gaps.map(gapGuide)], polar: null }
}

/** Gaps are shown as equal within this many units. */
const EXACT = 1e-3

/** A place held at lines and the grid; only the axes that are given. */
export function heldPoint(
  point: Point,
  holds: Holds,
  zoom: number,
  axes: readonly Axis[] = ['x', 'y'],
): { readonly point: Point; readonly guides: readonly Guide[] } {
  const lines = { ...holds, boxes: [], circles: [] }
  const { dx, dy, guides } = heldBox({ ...point, width: 0, height: 0 }, lines, zoom, axes)
  return { point: { x: point.x + dx, y: point.y + dy }, guides }
}

function nearer(box: Box, { lines, boxes }: Holds, axis: Axis, reach: number): number | null {
  const line = wayToLine(box, lines[axis], axis, reach)
  const gap = equalGap(box, boxes, axis, reach)?.by ?? null
  if (line === null || gap === null) return line ?? gap
  return Math.abs(gap) < Math.abs(line) ? gap : line
}

function onCircle(middle: Point, polar: PolarHold): Held {
  return { dx: polar.at.x - middle.x, dy: polar.at.y - middle.y, guides: [], polar }
}

/** A gap as a line with its number. */
export function gapGuide({ axis, from, to, across }: Gap): Guide {
  return { axis: axis === 'x' ? 'y' : 'x', at: across, from, to, gap: { from, to } }
}
