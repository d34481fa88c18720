import { elementById } from '../../../core/design/scene'
import { apply } from '../../../core/design/geometry'
import type { DesignerDesk } from '../session/desk'
import { cornersOf, frameOf } from '../session/frames'
import { toPixels } from '../session/view'
import { outline, type OverlayColours } from './overlay-marks'

/** The part of the picture that the frame hides shows faintly while it is cropped. @returns whether one is cropped */
export function drawCrop(context: CanvasRenderingContext2D, desk: DesignerDesk, colours: OverlayColours): boolean {
  const state = desk.crop.store.getState()
  const { scene } = desk.editor.store.getState()
  const element = state.id === null ? null : elementById(scene, state.id)
  const frame = state.id === null ? null : frameOf(scene, state.id)
  if (state.id === null || element?.kind !== 'picture' || !frame) return false
  const { view } = desk.view.store.getState()
  const { crop } = state
  const [width, height] = [element.width / crop.width, element.height / crop.height]
  const corner = { x: -crop.x * width, y: -crop.y * height }
  const bitmap = desk.editor.materials.pictures().get(element.asset)
  const [a, b, c, d] = frame.matrix
  const at = toPixels(view, apply(frame.matrix, corner))
  context.save()
  context.globalAlpha = 0.3
  context.transform(a * view.zoom, b * view.zoom, c * view.zoom, d * view.zoom, at.x, at.y)
  if (bitmap) context.drawImage(bitmap, 0, 0, width, height)
  context.restore()
  outline(context, cornersOf(frame, view), colours, 2)
  return true
}
