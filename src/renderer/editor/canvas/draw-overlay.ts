import type { Box, Point } from '../../../core/design/geometry'
import { caretOf, chosenLetters } from '../session/caret-places'
import type { DesignerDesk } from '../session/desk'
import { cornersOf, frameOf, handleAt, HANDLES, knobAt, outlineOf, type Outline } from '../session/frames'
import { toPixels, type View } from '../session/view'
import { drawAids } from './draw-aids'
import { drawArc } from './draw-arc'
import { drawCrop } from './draw-crop'
import { drawGradient } from './draw-gradient'
import { drawGuides } from './draw-guides'
import { drawNodes } from './draw-nodes'
import { drawPen } from './draw-pen'
import { drawPolar } from './draw-polar'
import { drawRulers } from './draw-rulers'
import { drawSafeArea } from './draw-safe-area'
import { line, outline, square, knob, tag, type OverlayColours } from './overlay-marks'

/** What is measured stands this far below the pointer, in pixels. */
const LABEL_BELOW_PX = 30

/** Outlines, handles, the caret and the choosing box, in pixels of the canvas: they keep their size at any zoom. */
export function drawOverlay(context: CanvasRenderingContext2D, desk: DesignerDesk, colours: OverlayColours): void {
  if (desk.mode.getState().mode === 'simple') return
  drawAids(context, desk, colours)
  drawSafeArea(context, desk, colours)
  drawOnArtwork(context, desk, colours)
  drawRulers(context, desk, colours)
}

/** What belongs to the selection and to the gesture under way. */
function drawOnArtwork(context: CanvasRenderingContext2D, desk: DesignerDesk, colours: OverlayColours): void {
  const { scene, selection } = desk.editor.store.getState()
  const { scene: shown, hovered, marquee, guides, polar, label } = desk.live.store.getState()
  const { view } = desk.view.store.getState()
  if (drawWriting(context, desk, colours) || drawCrop(context, desk, colours)) return
  const isBusy = shown !== null || marquee !== null
  const frames = selection.flatMap((id) => frameOf(shown ?? scene, id) ?? [])
  const over = hovered === null || selection.includes(hovered) ? null : frameOf(scene, hovered)
  if (over && !isBusy) outline(context, cornersOf(over, view), colours, 1)
  const [only] = frames
  const element = frames.length === 1 ? only?.element : undefined
  for (const { element: one, ...frame } of frames)
    if (one.kind !== 'arcText') outline(context, cornersOf(frame, view), colours, frames.length === 1 ? 1.5 : 1)
  if (only && element?.kind === 'arcText' && !element.locked)
    drawArc(context, { matrix: only.matrix, element }, view, colours, desk.editor.materials)
  else {
    const around = outlineOf(shown ?? scene, selection)
    if (around && frames.length > 1) outline(context, cornersOf(around, view), colours, 1.5)
    const hasOthers = drawGradient(context, desk, colours) || drawNodes(context, desk, colours)
    if (around && !isBusy && !hasOthers) grips(context, around, view, colours)
  }
  drawGuides(context, guides, view, colours)
  if (polar) drawPolar(context, polar, view, colours)
  if (label) tag(context, { x: label.at.x, y: label.at.y + LABEL_BELOW_PX }, label.words, colours)
  drawPen(context, desk, colours)
  if (marquee) outline(context, boxCorners(marquee, view), colours, 1)
}

function grips(context: CanvasRenderingContext2D, frame: Outline, view: View, colours: OverlayColours): void {
  const top = knobAt(frame, view)
  line(context, handleAt(frame, { x: 0, y: -1 }, view), top, colours)
  for (const handle of HANDLES) square(context, handleAt(frame, handle, view), colours)
  knob(context, top, colours)
}

/** Chosen letters, the caret, and what an input method composes. @returns whether words are written */
function drawWriting(context: CanvasRenderingContext2D, desk: DesignerDesk, colours: OverlayColours): boolean {
  const { editor, writing } = desk
  const { scene } = editor.store.getState()
  const { view } = desk.view.store.getState()
  const { fixed, caret, composing, isOn } = writing.store.getState()
  const element = writing.element()
  const frame = element && frameOf(scene, element.id)
  if (!element || !frame) return false
  const range = [Math.min(fixed, caret), Math.max(fixed, caret)] as const
  context.save()
  context.globalAlpha = 0.35
  context.fillStyle = colours.select
  for (const corners of chosenLetters(element, frame, range, editor.materials)) fill(context, corners, view)
  context.restore()
  if (composing)
    for (const [a, , , b] of chosenLetters(element, frame, [composing.from, composing.to], editor.materials))
      if (a && b) line(context, toPixels(view, a), toPixels(view, b), colours)
  if (isOn && fixed === caret) {
    const { foot, top } = caretOf(element, frame, caret, editor.materials)
    line(context, toPixels(view, foot), toPixels(view, top), colours, 2)
  }
  return true
}

function fill(context: CanvasRenderingContext2D, corners: readonly Point[], view: View): void {
  context.beginPath()
  for (const corner of corners) {
    const { x, y } = toPixels(view, corner)
    context.lineTo(x, y)
  }
  context.fill()
}

function boxCorners({ x, y, width, height }: Box, view: View): Point[] {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
  return corners.map((corner) => toPixels(view, corner))
}
