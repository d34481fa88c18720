import { spaceOf, tightened, type Handle } from '../../../core/design/edits'
import { boxOf } from '../../../core/design/together'
import { apply, inverse, multiply, type Matrix, type Point } from '../../../core/design/geometry'
import { placementOf } from '../../../core/design/paint'
import { elementById } from '../../../core/design/scene'
import type { Element, Scene } from '../../../core/design'
import { toPixels, toUnits, type View } from './view'

/** A box as it lies on the artboard: of one element, or upright around several. */
export type Outline = { readonly width: number; readonly height: number; readonly matrix: Matrix }

/** The box of an element as it lies on the artboard. */
export type Frame = Outline & { readonly element: Element }

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
  const found = elementById(scene, id)
  const space = spaceOf(scene, id)
  if (!found || !space) return null
  const element = tightened(found)
  const { width, height } = element
  return { element, width, height, matrix: multiply(space, placementOf(element)) }
}

/** What handles stand on: the box of the one that is chosen, or the upright one around all; null where one is locked. */
export function outlineOf(scene: Scene, ids: readonly string[]): Outline | null {
  const elements = ids.map((id) => elementById(scene, id))
  if (elements.length === 0 || elements.some((element) => element === null || element.locked)) return null
  const [only] = ids
  if (ids.length === 1 && only !== undefined) return frameOf(scene, only)
  const box = boxOf(scene, ids)
  return box && { width: box.width, height: box.height, matrix: [1, 0, 0, 1, box.x, box.y] }
}

/** Its corners in pixels, clockwise from its own top left. */
export function cornersOf({ width, height, matrix }: Outline, view: View): Point[] {
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ]
  return corners.map((corner) => toPixels(view, apply(matrix, corner)))
}

/** Where a handle is, in pixels. */
export function handleAt({ width, height, matrix }: Outline, handle: Handle, view: View): Point {
  return toPixels(view, apply(matrix, { x: ((handle.x + 1) / 2) * width, y: ((handle.y + 1) / 2) * height }))
}

/** Where the knob for turning is, in pixels. */
export function knobAt(frame: Outline, view: View): Point {
  const top = handleAt(frame, { x: 0, y: -1 }, view)
  const middle = handleAt(frame, { x: 0, y: 0 }, view)
  const length = Math.hypot(top.x - middle.x, top.y - middle.y) || 1
  return {
    x: top.x + ((top.x - middle.x) / length) * KNOB_PX,
    y: top.y + ((top.y - middle.y) / length) * KNOB_PX,
  }
}

/** Outside of a corner one turns, up to this many pixels from it. */
const TURN_PX = 20

/** What of a frame lies under a pixel: a handle, or what turns it (designer.md M3, M4). */
export function gripAt(frame: Outline, at: Point, view: View): Handle | 'turn' | null {
  const away = (p: Point) => Math.hypot(p.x - at.x, p.y - at.y)
  if (away(knobAt(frame, view)) <= HANDLE_PX) return 'turn'
  const handle = HANDLES.find((one) => away(handleAt(frame, one, view)) <= HANDLE_PX)
  if (handle) return handle
  const inside = apply(inverse(frame.matrix), toUnits(view, at))
  const isInside = inside.x >= 0 && inside.y >= 0 && inside.x <= frame.width && inside.y <= frame.height
  return !isInside && cornersOf(frame, view).some((corner) => away(corner) <= TURN_PX) ? 'turn' : null
}

const CURSORS = ['ew-resize', 'nwse-resize', 'ns-resize', 'nesw-resize'] as const

/** The pointer over a handle, in the direction in which it drags. */
export function cursorOf(frame: Outline, handle: Handle, view: View): string {
  const [a, b] = [handleAt(frame, handle, view), handleAt(frame, { x: 0, y: 0 }, view)]
  const eighth = Math.round(Math.atan2(a.y - b.y, a.x - b.x) / (Math.PI / 4))
  return CURSORS[((eighth % 4) + 4) % 4] ?? 'default'
}
