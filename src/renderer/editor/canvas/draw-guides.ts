import type { Guide } from '../session/snapping'
import { toPixels, type View } from '../session/view'
import type { OverlayColours } from './overlay-marks'

/** Lines on which something is held, with how far apart both are (designer.md G1). */
export function drawGuides(
  context: CanvasRenderingContext2D,
  guides: readonly Guide[],
  view: View,
  colours: OverlayColours,
): void {
  context.save()
  for (const guide of guides) {
    const [a, b] = [placeOn(guide, guide.from, view), placeOn(guide, guide.to, view)]
    stroke(context, a, b, colours.halo, 3)
    stroke(context, a, b, colours.guide, 1)
    if (!guide.gap) continue
    const middle = placeOn(guide, (guide.gap.from + guide.gap.to) / 2, view)
    const words = String(Math.round((guide.gap.to - guide.gap.from) * 10) / 10)
    number(context, middle, words, colours)
  }
  context.restore()
}

function placeOn({ axis, at }: Guide, along: number, view: View) {
  const { x, y } = toPixels(view, axis === 'x' ? { x: at, y: along } : { x: along, y: at })
  // On the middle of a pixel, so that a thin line is sharp.
  return { x: Math.round(x) + 0.5, y: Math.round(y) + 0.5 }
}

type Pixel = { readonly x: number; readonly y: number }

function stroke(context: CanvasRenderingContext2D, a: Pixel, b: Pixel, colour: string, width: number): void {
  context.beginPath()
  context.moveTo(a.x, a.y)
  context.lineTo(b.x, b.y)
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke()
}

function number(context: CanvasRenderingContext2D, { x, y }: Pixel, words: string, colours: OverlayColours): void {
  context.font = '600 12px "Atkinson Hyperlegible Next", sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const width = context.measureText(words).width + 8
  context.fillStyle = colours.halo
  context.fillRect(x - width / 2, y - 8, width, 16)
  context.fillStyle = colours.guideWords
  context.fillText(words, x, y + 0.5)
}
