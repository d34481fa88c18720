import { safeArea } from '../../../core/design/checks'
import { IDENTITY, multiply, type Matrix } from '../../../core/design/geometry'
import type { PaintOp } from '../../../core/design/paint'
import type { DesignerDesk } from '../session/desk'
import { toPixels } from '../session/view'
import { drawOps } from './draw-ops'
import type { OverlayColours } from './overlay-marks'

const TINT_ALPHA = 0.65

/** What hosts that crop leave of a badge: the inset and the circle; what is dragged beyond it is tinted (designer.md G5). */
export function drawSafeArea(context: CanvasRenderingContext2D, desk: DesignerDesk, colours: OverlayColours): void {
  if (!desk.aids.getState().safeArea) return
  const { scene } = desk.editor.store.getState()
  const { view } = desk.view.store.getState()
  const { inset, radius } = safeArea(scene.artboard.size)
  const middle = toPixels(view, { x: scene.artboard.size / 2, y: scene.artboard.size / 2 })
  const corner = toPixels(view, { x: inset, y: inset })
  const side = (scene.artboard.size - 2 * inset) * view.zoom
  const square = new Path2D()
  square.rect(corner.x, corner.y, side, side)
  const circle = new Path2D()
  circle.arc(middle.x, middle.y, radius * view.zoom, 0, 2 * Math.PI)
  tint(context, desk, colours, square, circle)
  context.save()
  context.setLineDash([6, 4])
  for (const [colour, width] of [
    [colours.halo, 3],
    [colours.guide, 1],
  ] as const) {
    context.strokeStyle = colour
    context.lineWidth = width
    context.stroke(square)
    context.stroke(circle)
  }
  context.restore()
}

/** Colours what the gesture would leave outside of both. */
function tint(
  context: CanvasRenderingContext2D,
  desk: DesignerDesk,
  colours: OverlayColours,
  square: Path2D,
  circle: Path2D,
): void {
  const { list } = desk.live.store.getState()
  if (!list) return
  const { selection } = desk.editor.store.getState()
  const { view } = desk.view.store.getState()
  const { width, height } = context.canvas
  const canvas = new OffscreenCanvas(width, height)
  const apart = canvas.getContext('2d')
  if (!apart) return
  const pixels = context.getTransform()
  for (const { op, space } of drawnOf(list.ops, selection)) {
    apart.setTransform(pixels)
    apart.transform(view.zoom, 0, 0, view.zoom, view.x, view.y)
    apart.transform(...space)
    drawOps(apart, [op], desk.editor.materials.pictures())
  }
  apart.setTransform(pixels)
  apart.globalCompositeOperation = 'source-in'
  apart.fillStyle = colours.danger
  apart.fillRect(0, 0, width, height)
  apart.globalCompositeOperation = 'destination-out'
  apart.clip(square)
  apart.fill(circle)
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.globalAlpha = TINT_ALPHA
  context.drawImage(canvas, 0, 0)
  context.restore()
}

/** The drawings of elements, each with the space in which it lies. */
function drawnOf(
  ops: readonly PaintOp[],
  ids: readonly string[],
  space: Matrix = IDENTITY,
): { readonly op: PaintOp; readonly space: Matrix }[] {
  return ops.flatMap((op) => {
    if (op.op !== 'group') return []
    if (op.element !== null && ids.includes(op.element)) return [{ op, space }]
    return drawnOf(op.ops, ids, op.transform ? multiply(space, op.transform) : space)
  })
}
