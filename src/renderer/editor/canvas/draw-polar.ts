import { polar } from '../../../core/design/geometry'
import type { PolarHold } from '../../../core/design/snapping'
import { toPixels, type View } from '../session/view'
import { tag, type OverlayColours } from './overlay-marks'

/** How much of the circle and the spoke shows through. */
const FAINT = 0.7
/** The numbers stand this far outside of the circle, in pixels. */
const TAG_AWAY_PX = 22

/** The circle on which something is held and the spoke to it, faintly, with radius and angle (designer.md G3). */
export function drawPolar(
  context: CanvasRenderingContext2D,
  { circle, angle }: PolarHold,
  view: View,
  colours: OverlayColours,
): void {
  const centre = toPixels(view, circle.centre)
  const radius = circle.radius * view.zoom
  context.save()
  context.globalAlpha = FAINT
  context.strokeStyle = colours.guide
  context.lineWidth = 1
  context.beginPath()
  context.arc(centre.x, centre.y, radius, 0, 2 * Math.PI)
  if (angle !== null) {
    const end = polar(radius, angle, centre)
    context.moveTo(centre.x, centre.y)
    context.lineTo(end.x, end.y)
  }
  context.stroke()
  context.restore()
  const words = [`R ${shown(circle.radius)}`, ...(angle === null ? [] : [`${shown(angle)}°`])].join('   ')
  tag(context, polar(radius + TAG_AWAY_PX, angle ?? 0, centre), words, colours)
}

function shown(value: number): string {
  return String(Math.round(value * 10) / 10)
}
