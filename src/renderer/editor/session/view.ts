import type { Box, Point } from '../../../core/design/geometry'

/** How the artboard lies in the canvas: a unit is `zoom` pixels wide, the artboard's corner lies at x, y (in pixels). */
export type View = { readonly zoom: number; readonly x: number; readonly y: number }

/** The room for the canvas, in pixels. */
export type Viewport = { readonly width: number; readonly height: number }

/** Kept free around the artboard when it is fitted, in pixels. */
const MARGIN = 36
const LEAST = 0.05
const MOST = 64
const STEPS = [0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64]

/** The whole artboard in the middle. @param size its side in units */
export function fitted(size: number, { width, height }: Viewport): View {
  const zoom = clamped(Math.min(width - 2 * MARGIN, height - 2 * MARGIN) / size)
  return { zoom, x: (width - size * zoom) / 2, y: (height - size * zoom) / 2 }
}

/** A box of units in the middle, as large as there is room. */
export function fittedTo(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { width, height }: Viewport,
): View {
  const zoom = clamped(Math.min((width - 2 * MARGIN) / (box.width || 1), (height - 2 * MARGIN) / (box.height || 1), 8))
  return {
    zoom,
    x: width / 2 - (box.x + box.width / 2) * zoom,
    y: height / 2 - (box.y + box.height / 2) * zoom,
  }
}

/** Another zoom with the place under a pixel staying there. */
export function zoomedTo(view: View, zoom: number, at: Point): View {
  const next = clamped(zoom)
  const factor = next / view.zoom
  return { zoom: next, x: at.x - (at.x - view.x) * factor, y: at.y - (at.y - view.y) * factor }
}

/** The next zoom of the fixed steps, 5 % to 6400 %. */
export function steppedZoom(zoom: number, direction: 1 | -1): number {
  const next =
    direction === 1 ? STEPS.find((step) => step > zoom * 1.001) : STEPS.findLast((step) => step < zoom * 0.999)
  return next ?? zoom
}

/** The view moved by pixels. */
export function panned(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x + dx, y: view.y + dy }
}

/** Kept between what comes into view and the edge, in pixels. */
const INSIDE = 24

/** The view moved just as far as needed for a box of units to be seen; where there is not enough room, its middle. */
export function broughtIntoView(view: View, box: Box, { width, height }: Viewport): View {
  const { x, y } = toPixels(view, box)
  const dx = wayInside(x, box.width * view.zoom, width)
  const dy = wayInside(y, box.height * view.zoom, height)
  return dx === 0 && dy === 0 ? view : panned(view, dx, dy)
}

function wayInside(start: number, length: number, room: number): number {
  if (length > room - 2 * INSIDE)
    return start > room - INSIDE || start + length < INSIDE ? (room - length) / 2 - start : 0
  if (start < 0) return INSIDE - start
  return start + length > room ? room - INSIDE - start - length : 0
}

/** Pixels of the canvas as units of the artboard. */
export function toUnits(view: View, { x, y }: Point): Point {
  return { x: (x - view.x) / view.zoom, y: (y - view.y) / view.zoom }
}

/** Units of the artboard as pixels of the canvas. */
export function toPixels(view: View, { x, y }: Point): Point {
  return { x: x * view.zoom + view.x, y: y * view.zoom + view.y }
}

function clamped(zoom: number): number {
  return Math.min(MOST, Math.max(LEAST, zoom))
}
