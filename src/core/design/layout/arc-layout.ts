import type { Box } from '../geometry/box'
import { boundsOfPath } from '../geometry/path-bounds'
import type { ElementOf } from '../scene/element'
import { fitText } from './fit'
import { lineOutline } from './glyph-outlines'
import { hasCapitals } from './scripts'
import type { FontReport, PlacedLine, ShapedLine } from './shaped-line'
import { placeLine } from './shaped-line'
import type { TextShaper } from './text-shaper'

/** Words on a circle, ready to draw (designer.md §10). Angles from 12 o'clock, clockwise. */
export type ArcLayout = {
  readonly line: ShapedLine
  readonly placed: PlacedLine
  readonly side: 'outside' | 'inside'
  /** Middle of the capitals: advances are laid along it, not along the baseline. */
  readonly radius: number
  readonly baselineRadius: number
  readonly size: number
  readonly tracking: number
  /** Angle of the first ink and how far the ink reaches; the text reads clockwise outside, counter-clockwise inside. */
  readonly from: number
  readonly sweep: number
  /** False: wider than its greatest sweep, or over its own end (`arc-overflow`). */
  readonly fits: boolean
  readonly report: FontReport
}

/** The part of an arc text that its layout depends on. */
export type ArcBox = Pick<ElementOf<'arcText'>, 'text' | 'style' | 'anchor' | 'align' | 'side' | 'fit' | 'width'>

/** Fits words into their sweep and says where they begin. */
export function layoutArc(arc: ArcBox, shaper: TextShaper): ArcLayout {
  const radius = Math.max(1, arc.width / 2)
  const text = arc.text.replace(/\n/g, ' ')
  const line = (tracking: number) => shaper.shape(text, { ...arc.style, tracking })
  const sweepOf = (size: number, tracking: number) => (placeLine(line(tracking), size, tracking).ink / radius) * DEGREES
  const limit = arc.fit?.maxSweep ?? 360
  const fitted = arc.fit
    ? fitText(arc.style, arc.fit, (size, tracking) => sweepOf(size, tracking) <= limit + 1e-6)
    : { size: arc.style.size, tracking: arc.style.tracking, fits: true }
  const { size, tracking } = fitted
  const shaped = line(tracking)
  const placed = placeLine(shaped, size, tracking)
  const sweep = (placed.ink / radius) * DEGREES
  const forward = arc.side === 'outside' ? 1 : -1
  const share = arc.align === 'start' ? 0 : arc.align === 'middle' ? 0.5 : 1
  const rise = middleOfLine(shaped, placed, size)
  return {
    line: shaped,
    placed,
    side: arc.side,
    radius,
    baselineRadius: radius - forward * rise,
    size,
    tracking,
    from: arc.anchor - forward * sweep * share,
    sweep,
    fits: fitted.fits && sweep <= 360,
    report: shaped.report,
  }
}

/** The angle of a pen place, in units from the start of the line. */
export function angleAt(layout: ArcLayout, x: number): number {
  const along = ((x - layout.placed.leftBearing) / layout.radius) * DEGREES
  return layout.from + (layout.side === 'outside' ? along : -along)
}

const DEGREES = 180 / Math.PI

/** From the baseline up to what stands on the band's radius: the middle of the capitals, or of the ink where there are none. */
function middleOfLine(line: ShapedLine, placed: PlacedLine, size: number): number {
  if (hasCapitals(line.script)) return (line.capHeight * size) / 2
  const ink: Box | null = boundsOfPath(lineOutline(line, placed, size))
  return ink ? -(ink.y + ink.height / 2) : (line.capHeight * size) / 2
}
