import { ARC_HANDLES, arcHandles, type ArcHandle } from '../../../core/design/edits'
import { apply, type Matrix, type Point } from '../../../core/design/geometry'
import { layoutArc, type ArcLayout } from '../../../core/design/layout'
import type { ElementOf } from '../../../core/design/scene'
import { HANDLE_PX } from './frames'
import type { EditorMaterials } from './materials'
import { toPixels, type View } from './view'

/** The circle of a text on an arc, and its handles, in pixels. */
export type ArcFrame = {
  readonly layout: ArcLayout
  readonly middle: Point
  readonly radiusPx: number
  readonly handles: Readonly<Record<ArcHandle, Point>>
}

export function arcFrameOf(
  matrix: Matrix,
  element: ElementOf<'arcText'>,
  view: View,
  { materials }: EditorMaterials,
): ArcFrame {
  const layout = layoutArc(element, materials.shaper)
  const at = (point: Point) => toPixels(view, apply(matrix, point))
  const inBox = arcHandles(element, layout)
  return {
    layout,
    middle: at({ x: element.width / 2, y: element.height / 2 }),
    radiusPx: layout.radius * view.zoom,
    handles: { start: at(inBox.start), end: at(inBox.end), radius: at(inBox.radius), anchor: at(inBox.anchor) },
  }
}

/** Which handle of an arc text lies under a pixel. */
export function arcGripAt(
  matrix: Matrix,
  element: ElementOf<'arcText'>,
  pixels: Point,
  { editor, view }: { readonly editor: { readonly materials: EditorMaterials }; readonly view: () => View },
): ArcHandle | null {
  const { handles } = arcFrameOf(matrix, element, view(), editor.materials)
  const near = (handle: ArcHandle) =>
    Math.hypot(handles[handle].x - pixels.x, handles[handle].y - pixels.y) <= HANDLE_PX
  return ARC_HANDLES.find(near) ?? null
}
