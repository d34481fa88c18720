import { apply, inverse } from '../geometry/matrix'
import type { Point } from '../geometry/point'
import { polar } from '../geometry/point'
import { angleAt, type ArcLayout } from '../layout/arc-layout'
import { placementOf } from '../paint/placement'
import type { ElementOf } from '../scene/element'
import { quantised } from '../scene/numbers'
import { normalAngle } from './rotated'

type ArcText = ElementOf<'arcText'>

/** The handles of a text on an arc (designer.md R2): both ends, the radius, and where it is anchored. */
export const ARC_HANDLES = ['start', 'end', 'radius', 'anchor'] as const
export type ArcHandle = (typeof ARC_HANDLES)[number]

/** How far below the capitals the anchor's handle lies, as a share of the type size. */
const ANCHOR_BELOW = 0.75
/** The greatest sweep is never set to less. */
const LEAST_SWEEP = 1

/** The middle of the circle in the element's own box. */
function middleOf({ width, height }: ArcText): Point {
  return { x: width / 2, y: height / 2 }
}

/** Where the handles lie, in the element's own box. */
export function arcHandles(element: ArcText, layout: ArcLayout): Record<ArcHandle, Point> {
  const middle = middleOf(element)
  const { radius, size, side } = layout
  const below = radius + (side === 'outside' ? -1 : 1) * size * ANCHOR_BELOW
  return {
    start: polar(radius, layout.from, middle),
    end: polar(radius, angleAt(layout, layout.placed.leftBearing + layout.placed.ink), middle),
    radius: polar(radius, middleAngle(layout), middle),
    anchor: polar(below, element.anchor, middle),
  }
}

/** The angle of the middle of the words. */
export function middleAngle({ from, sweep, side }: ArcLayout): number {
  return from + (side === 'outside' ? sweep : -sweep) / 2
}

/** An arc text as one of its handles is dragged to a place of the space that it lies in. */
export function arcByHandle(element: ArcText, handle: ArcHandle, to: Point): ArcText {
  const middle = middleOf(element)
  const at = apply(inverse(placementOf(element)), to)
  const [dx, dy] = [at.x - middle.x, at.y - middle.y]
  const angle = (Math.atan2(dx, -dy) * 180) / Math.PI
  switch (handle) {
    case 'radius':
      return withRadius(element, Math.hypot(dx, dy))
    case 'anchor':
      return { ...element, anchor: turnedTo(angle) }
    case 'start':
    case 'end':
      return withSweep(element, handle, angle)
  }
}

/** Another radius about the same middle; the size of the type stays. */
export function withRadius(element: ArcText, radius: number): ArcText {
  const side = quantised(2 * Math.max(1, radius))
  const [x, y] = [element.x + element.width / 2 - side / 2, element.y + element.height / 2 - side / 2]
  return { ...element, x: quantised(x), y: quantised(y), width: side, height: side }
}

/**
 * The other side with the anchor at the opposite pole: the words stay upright and in the same band, and twice is where they were
 * (designer.md R3).
 */
export function flippedArc(element: ArcText): ArcText {
  const { align } = element
  return {
    ...element,
    side: element.side === 'outside' ? 'inside' : 'outside',
    anchor: turnedTo(element.anchor + 180),
    align,
  }
}

/** The sweep that an end at an angle asks for, on the way that the words run from their anchor. */
function withSweep(element: ArcText, end: 'start' | 'end', angle: number): ArcText {
  const forward = element.side === 'outside' ? 1 : -1
  const away = Math.abs(normalAngle((angle - element.anchor) * forward * (end === 'end' ? 1 : -1)))
  const sweep = element.align === 'middle' ? 2 * away : away
  const fit = element.fit ?? { minSize: Math.min(48, element.style.size), minTracking: 20, maxSweep: 150 }
  return { ...element, fit: { ...fit, maxSweep: quantised(Math.min(360, Math.max(LEAST_SWEEP, sweep))) } }
}

/** Degrees from 0 up to 360. */
function turnedTo(degrees: number): number {
  return quantised(((degrees % 360) + 360) % 360)
}
