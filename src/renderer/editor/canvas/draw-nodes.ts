import type { DesignerDesk } from '../session/desk'
import { frameOf } from '../session/frames'
import { nodeMarks } from '../session/node-marks'
import { diamond, knob, line, square, type OverlayColours } from './overlay-marks'

/** The nodes of the path that is changed, and the handles of those chosen. @returns whether there is one */
export function drawNodes(context: CanvasRenderingContext2D, desk: DesignerDesk, colours: OverlayColours): boolean {
  const scene = desk.live.store.getState().scene ?? desk.editor.store.getState().scene
  const shown = desk.nodes.shown(scene)
  const frame = shown && frameOf(scene, shown.element.id)
  if (!shown || !frame) return false
  const { view } = desk.view.store.getState()
  const marks = nodeMarks(shown.strands, shown.chosen, frame.matrix, view)
  for (const { at, in: before, out: after } of marks)
    for (const handle of [before, after]) {
      if (!handle) continue
      line(context, at, handle, colours)
      knob(context, handle, colours)
    }
  for (const { at, isChosen } of marks) {
    if (isChosen) diamond(context, at, colours)
    else square(context, at, colours)
  }
  return true
}
