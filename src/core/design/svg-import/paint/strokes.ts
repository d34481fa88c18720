import { quantised } from '../../scene/numbers'
import { isOpaque } from '../../paint/colours'
import type { Fill, Stroke } from '../../scene/fill'
import type { DrawingSource } from '../source/drawing-source'
import { lengthOf } from '../style/lengths'
import type { Style } from '../style/style'
import { fillsOf, type PaintRoom } from './fills'

const MOST_WIDTH = 100
const MOST_DASHES = 8
/** A line that is stretched more than this in one direction shows it. */
const EVEN = 1.03

/** The line of a shape in artboard units; none where none is drawn. @param fills what it lies on */
export function strokesOf(style: Style, fills: readonly Fill[], room: PaintRoom, source: DrawingSource): Stroke[] {
  const { width: across, height: down } = room.viewport
  const diagonal = Math.hypot(across, down) / Math.SQRT2
  const [fill] = fillsOf('stroke', style, room, source)
  const scale = lineScale(room, style, source)
  const length = (text: string | undefined, first: number) => lengthOf(text, first, diagonal) * scale
  const width = length(style.get('stroke-width'), 1)
  if (!fill || !(width > 0)) return []
  const dash = dashesOf(style, length)
  if (width > MOST_WIDTH || dash.length > MOST_DASHES) source.losses.leftOut('stroke')
  const isBelow = /^\s*(stroke|markers\s+stroke)/.test(style.get('paint-order') ?? '') && fills.some(isOpaque)
  return [
    {
      fill,
      // Below an opaque fill only the outer half of a line shows, which is what an outside line of half the width is.
      align: isBelow ? 'outside' : 'centre',
      width: quantised(Math.min(MOST_WIDTH, isBelow ? width / 2 : width)),
      cap: oneOf(['butt', 'round', 'square'], style.get('stroke-linecap')) ?? 'butt',
      join: oneOf(['miter', 'round', 'bevel'], style.get('stroke-linejoin')) ?? 'miter',
      miterLimit: Math.min(100, Math.max(1, lengthOf(style.get('stroke-miterlimit'), 4))),
      dash: dash.slice(0, MOST_DASHES),
      dashOffset: quantised(dash.length === 0 ? 0 : length(style.get('stroke-dashoffset'), 0)),
    },
  ]
}

/** How much wider lines become; a stretched space has one width for both directions. */
function lineScale({ matrix: [a, b, c, d] }: PaintRoom, style: Style, source: DrawingSource): number {
  const [x, y] = [Math.hypot(a, b), Math.hypot(c, d)]
  const mean = Math.sqrt(Math.abs(a * d - b * c))
  const isUneven = Math.max(x, y) > EVEN * Math.min(x, y) || Math.abs(a * c + b * d) > (EVEN - 1) * mean * mean
  if (isUneven && style.get('stroke') !== 'none') source.losses.leftOut('stroke')
  return mean
}

/** A list of odd length counts twice; one that adds up to nothing is a whole line. */
function dashesOf(style: Style, length: (text: string, first: number) => number): number[] {
  const text = style.get('stroke-dasharray') ?? 'none'
  if (text === 'none') return []
  const lengths = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((one) => quantised(Math.max(0, length(one, 0))))
  const whole = lengths.length % 2 === 1 ? [...lengths, ...lengths] : lengths
  return whole.some((one) => one > 0) ? whole : []
}

function oneOf<K extends string>(known: readonly K[], value: string | undefined): K | null {
  return known.find((one) => one === value) ?? null
}
