import { middleAngle } from '../../../core/design/edits'
import { polar } from '../../../core/design/geometry'
import type { ElementOf } from '../../../core/design/scene'
import { arcFrameOf } from '../session/arc-frame'
import type { Frame } from '../session/frames'
import type { EditorMaterials } from '../session/materials'
import type { View } from '../session/view'
import { dashedCircle, diamond, knob, square, tag, type OverlayColours } from './overlay-marks'

/** The tags stand this far outside of the circle, in pixels. */
const TAG_AWAY_PX = 30

/** The circle of a text on an arc with its handles, radius and sweep (mockup 04-designer). */
export function drawArc(
  context: CanvasRenderingContext2D,
  { element, matrix }: Omit<Frame, 'element'> & { readonly element: ElementOf<'arcText'> },
  view: View,
  colours: OverlayColours,
  materials: EditorMaterials,
): void {
  const { layout, middle, radiusPx, handles } = arcFrameOf(matrix, element, view, materials)
  dashedCircle(context, middle, radiusPx, colours)
  knob(context, handles.start, colours)
  knob(context, handles.end, colours)
  square(context, handles.radius, colours)
  diamond(context, handles.anchor, colours)
  const turn = element.rotation
  const away = radiusPx + TAG_AWAY_PX
  const sweepAt = layout.side === 'outside' ? layout.from + layout.sweep : layout.from - layout.sweep
  tag(context, polar(away, middleAngle(layout) + turn, middle), `R ${shown(layout.radius)}`, colours)
  tag(context, polar(away, sweepAt + turn, middle), `${shown(layout.sweep)}°`, colours)
}

function shown(value: number): string {
  return String(Math.round(value * 10) / 10)
}
