import type { PaintColour } from '../../../core/design/paint'

type Style = { readonly style: string | CanvasGradient; readonly opacity: number }
type Gradients = Pick<CanvasFillStrokeStyles, 'createLinearGradient' | 'createRadialGradient'>

/** A colour of the paint list as a canvas style; gradients lie in the units of the path. */
export function styleOf(context: Gradients, colour: PaintColour): Style {
  if (colour.kind === 'solid') return { style: colour.colour, opacity: colour.opacity }
  const gradient =
    colour.kind === 'linear'
      ? context.createLinearGradient(colour.x1, colour.y1, colour.x2, colour.y2)
      : context.createRadialGradient(colour.cx, colour.cy, 0, colour.cx, colour.cy, colour.r)
  for (const { at, colour: hex, opacity } of colour.stops) gradient.addColorStop(at, withOpacity(hex, opacity))
  return { style: gradient, opacity: 1 }
}

/** `#RRGGBB` with an opacity of 0–1 as `#RRGGBBAA`. */
function withOpacity(hex: string, opacity: number): string {
  return `${hex}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`
}
