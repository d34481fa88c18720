import type { DesignerDesk } from '../session/desk'
import { RULER_PX, rulerMarks, type RulerMark } from '../session/ruler'
import type { OverlayColours } from './overlay-marks'

const FONT = '10px "Atkinson Hyperlegible Next", sans-serif'
const STROKE_PX = 5
/** The middle of the numbers, from the outer edge. */
const NUMBER_PX = 8

/** Rulers at the upper and the left side, in units; they follow the view (designer.md G4). */
export function drawRulers(
  context: CanvasRenderingContext2D,
  { view, aids }: DesignerDesk,
  colours: OverlayColours,
): void {
  if (!aids.getState().rulers) return
  const { view: now, room } = view.store.getState()
  context.save()
  context.fillStyle = colours.surface
  context.fillRect(0, 0, room.width, RULER_PX)
  context.fillRect(0, 0, RULER_PX, room.height)
  context.font = FONT
  context.textBaseline = 'middle'
  context.lineWidth = 1
  context.strokeStyle = colours.line
  context.fillStyle = colours.text
  upper(context, rulerMarks(now.zoom, now.x, room.width), (at) => now.x + at * now.zoom)
  left(context, rulerMarks(now.zoom, now.y, room.height), (at) => now.y + at * now.zoom)
  context.fillStyle = colours.surface
  context.fillRect(0, 0, RULER_PX, RULER_PX)
  context.strokeRect(RULER_PX - 0.5, RULER_PX - 0.5, room.width, room.height)
  context.restore()
}

type PixelOf = (at: number) => number

function upper(context: CanvasRenderingContext2D, marks: readonly RulerMark[], pixelOf: PixelOf): void {
  context.beginPath()
  for (const { at, isNumbered } of marks) {
    const x = Math.round(pixelOf(at)) + 0.5
    context.moveTo(x, isNumbered ? 0 : RULER_PX - STROKE_PX)
    context.lineTo(x, RULER_PX)
    if (isNumbered) context.fillText(String(at), x + 3, NUMBER_PX)
  }
  context.stroke()
}

/** Its numbers are read from below. */
function left(context: CanvasRenderingContext2D, marks: readonly RulerMark[], pixelOf: PixelOf): void {
  context.beginPath()
  for (const { at, isNumbered } of marks) {
    const y = Math.round(pixelOf(at)) + 0.5
    context.moveTo(isNumbered ? 0 : RULER_PX - STROKE_PX, y)
    context.lineTo(RULER_PX, y)
    if (!isNumbered) continue
    context.save()
    context.translate(NUMBER_PX, y - 3)
    context.rotate(-Math.PI / 2)
    context.fillText(String(at), 0, 0)
    context.restore()
  }
  context.stroke()
}
