import { spaceOf, type Handle } from '../../../core/design/edits'
import { apply, multiply, type Matrix, type Point } from '../../../core/design/geometry'
import { placementOf } from '../../../core/design/paint'
import { elementById } from '../../../core/design/scene'
import type { Element, Scene } from '../../../core/design'
import { toPixels, type View } from './view'

/** The box of an element as it lies on the artboard. */
export type Frame = { readonly element: Element; readonly matrix: Matrix }

/** Handles are drawn and hit within this many pixels. */
export const HANDLE_PX = 9
/** The knob for turning lies this far above the top side, in pixels. */
const KNOB_PX = 26

export const HANDLES: readonly Handle[] = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: 0 },
]

/** The frame of an element; null where it is not there. */
export function frameOf(scene: Scene, id: string): Frame | null {
  const element = elementById(scene, id)
  const space = spaceOf(scene, id)
  return element && space && { element, matrix: multiply(space, placementOf(element)) }
}

/** Its corners in pixels, clockwise from its own top left. */
export function cornersOf({ element, matrix }: Frame, view: View): Point[] {
  const { width, height } = element
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ]
  return corners.map((corner) => toPixels(view, apply(matrix, corner)))
}

/** Where a handle is, in pixels. */
export function handleAt({ element, matrix }: Frame, handle: Handle, view: View): Point {
  const { width, height } = element
  return toPixels(view, apply(matrix, { x: ((handle.x + 1) / 2) * width, y: ((handle.y + 1) / 2) * height }))
}

/** Where the knob for turning is, in pixels. */
export function knobAt(frame: Frame, view: View): Point {
  const top = handleAt(frame, { x: 0, y: -1 }, view)
  const middle = handleAt(frame, { x: 0, y: 0 }, view)
  const length = Math.hypot(top.x - middle.x, top.y - middle.y) || 1
  return {
    x: top.x + ((top.x - middle.x) / length) * KNOB_PX,
    y: top.y + ((top.y - middle.y) / length) * KNOB_PX,
  }
}

/** What of a frame lies under a pixel. */
export function gripAt(frame: Frame, at: Point, view: View): Handle | 'knob' | null {
  const near = (p: Point) => Math.hypot(p.x - at.x, p.y - at.y) <= HANDLE_PX
  if (near(knobAt(frame, view))) return 'knob'
  return HANDLES.find((handle) => near(handleAt(frame, handle, view))) ?? null
}
