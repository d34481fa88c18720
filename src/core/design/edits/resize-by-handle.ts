import { apply, inverse } from '../geometry/matrix'
import type { Point } from '../geometry/point'
import { placementOf } from '../paint/placement'
import type { Element } from '../scene/element'
import { resized } from './resized'

/** A handle of an element's own box: −1 is its left or top side, 1 its right or bottom side, 0 its middle. */
export type Handle = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }

/**
 * What the keys beside a drag ask for (designer.md M3). `scaled` makes strokes, effects and type larger or smaller as well: the
 * Scale tool does, and a group that keeps its ratio.
 */
export type ResizeHow = { readonly proportional: boolean; readonly centred: boolean; readonly scaled?: boolean }

const LEAST = 1

/**
 * An element as a handle is dragged to a place of the parent's space. The opposite corner (or the middle, if centred) stays where
 * it is, also on a turned and flipped element; passing the opposite side flips.
 */
export function resizeByHandle(element: Element, handle: Handle, to: Point, how: ResizeHow): Element {
  const place = placementOf(element)
  const at = apply(inverse(place), to)
  const wide = side(element.width, handle.x, at.x, how.centred)
  const high = side(element.height, handle.y, at.y, how.centred)
  const [x, y] = how.proportional ? proportional(element, handle, wide, high) : [wide, high]
  const [across, down] = [
    spanOf(element.width, handle.x, x, how.centred),
    spanOf(element.height, handle.y, y, how.centred),
  ]
  const centre = apply(place, { x: across.middle, y: down.middle })
  const box = {
    x: centre.x - across.size / 2,
    y: centre.y - down.size / 2,
    width: across.size,
    height: down.size,
  }
  const isScaled = how.scaled === true || (how.proportional && element.kind === 'group')
  return {
    ...resized(element, box, isScaled ? 'scaled' : 'free'),
    flipX: element.flipX !== x < 0,
    flipY: element.flipY !== y < 0,
  }
}

/** The signed new measure along one side: negative once the opposite side is passed. */
function side(size: number, handle: -1 | 0 | 1, at: number, centred: boolean): number {
  if (handle === 0) return size
  const fromStart = handle === 1 ? at : size - at
  return centred ? 2 * fromStart - size : fromStart
}

function proportional({ width, height }: Element, handle: Handle, wide: number, high: number): [number, number] {
  const [byWidth, byHeight] = [wide / (width || 1), high / (height || 1)]
  if (handle.x === 0) return [width * Math.abs(byHeight), high]
  if (handle.y === 0) return [wide, height * Math.abs(byWidth)]
  const factor = Math.max(Math.abs(byWidth), Math.abs(byHeight))
  return [width * factor * (Math.sign(byWidth) || 1), height * factor * (Math.sign(byHeight) || 1)]
}

/** Size and middle of the new box in the coordinates of the old one. */
function spanOf(size: number, handle: -1 | 0 | 1, signed: number, centred: boolean): { size: number; middle: number } {
  const now = Math.max(LEAST, Math.abs(signed))
  if (handle === 0 || centred) return { size: now, middle: size / 2 }
  const towards = (signed < 0 ? -now : now) / 2
  return { size: now, middle: handle === 1 ? towards : size - towards }
}
