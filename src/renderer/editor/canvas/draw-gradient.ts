import type { DesignerDesk } from '../session/desk'
import { frameOf } from '../session/frames'
import { gradientMarks } from '../session/gradient-marks'
import { hexOf } from '../parts/colour-of'
import { knob, line, swatch, type OverlayColours } from './overlay-marks'

/** The ends and stops of the gradient that is edited on the canvas. @returns whether there is one */
export function drawGradient(context: CanvasRenderingContext2D, desk: DesignerDesk, colours: OverlayColours): boolean {
  const scene = desk.live.store.getState().scene ?? desk.editor.store.getState().scene
  const shown = desk.gradient.shown(scene)
  const frame = shown && frameOf(scene, shown.element.id)
  if (!shown || !frame) return false
  const { view } = desk.view.store.getState()
  const marks = gradientMarks(frame, shown.fill, view)
  line(context, marks.from, marks.to, colours, 1.5)
  knob(context, marks.from, colours)
  knob(context, marks.to, colours)
  for (const [i, stop] of shown.fill.stops.entries()) {
    const at = marks.stops[i]
    if (at) swatch(context, at, hexOf(stop.colour, scene.theme), colours)
  }
  return true
}
