import { pathOf } from '../../../core/design/nodes'
import type { DesignerDesk } from '../session/desk'
import { toPixels, type View } from '../session/view'
import { knob, line, square, type OverlayColours } from './overlay-marks'

/** The outline that the pen is drawing, and the piece that a click would add. */
export function drawPen(context: CanvasRenderingContext2D, desk: DesignerDesk, colours: OverlayColours): void {
  const { nodes, pointer } = desk.pen.store.getState()
  const last = nodes.at(-1)
  if (!last) return
  const { view } = desk.view.store.getState()
  const next = pointer ? [...nodes, { at: pointer, in: null, out: null }] : nodes
  context.beginPath()
  for (const step of pathOf([{ nodes: next, isClosed: false }])) {
    if (step.op === 'M') context.moveTo(...pixels(step.to, view))
    else if (step.op === 'L') context.lineTo(...pixels(step.to, view))
    else if (step.op === 'C')
      context.bezierCurveTo(...pixels(step.c1, view), ...pixels(step.c2, view), ...pixels(step.to, view))
  }
  context.strokeStyle = colours.halo
  context.lineWidth = 3.5
  context.stroke()
  context.strokeStyle = colours.select
  context.lineWidth = 1.5
  context.stroke()
  for (const handle of [last.in, last.out]) {
    if (!handle) continue
    line(context, toPixels(view, last.at), toPixels(view, handle), colours)
    knob(context, toPixels(view, handle), colours)
  }
  for (const { at } of nodes) square(context, toPixels(view, at), colours)
}

function pixels(point: { readonly x: number; readonly y: number }, view: View): [x: number, y: number] {
  const { x, y } = toPixels(view, point)
  return [x, y]
}
