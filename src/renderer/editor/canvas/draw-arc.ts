import { middleAngle } from '../../../core/design/edits'
import { polar } from '../../../core/design/geometry'
import type { ElementOf } from '../../../core/design/scene'
import { arcFrameOf } from '../session/arc-frame'
import type { Frame } from '../session/frames'
import type { EditorMaterials } from '../session/materials'
import type { View } from '../session/view'
import { dashedCircle, diamond, knob, square, tag, type OverlayColours } from './overlay-marks'

/** The tags stand this far from the letters, in pixels. */
const TAG_AWAY_PX = 18

/** The circle of a text on an arc with its handles, radius and sweep (mockup 04-designer). */
export function drawArc(
  context: CanvasRenderingContext2D,
  { element, matrix }: Pick<Frame, 'matrix'> & { readonly element: ElementOf<'arcText'> },
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
  // The tag of the radius lies on the other side of the words than the anchor's handle.
  const out = layout.side === 'outside' ? 1 : -1
  const away = Math.max(0, radiusPx + out * (TAG_AWAY_PX + (layout.size / 2) * view.zoom))
  const sweepAt = layout.side === 'outside' ? layout.from + layout.sweep : layout.from - layout.sweep
  tag(context, polar(away, middleAngle(layout) + turn, middle), `R ${shown(layout.radius)}`, colours)
  tag(context, polar(radiusPx + TAG_AWAY_PX * 2, sweepAt + turn, middle), `${shown(layout.sweep)}°`, colours)
}

function shown(value: number): string {
  return String(Math.round(value * 10) / 10)
}
