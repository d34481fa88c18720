import { inverse, multiply, type Matrix } from '../../geometry/matrix'
import type { Box } from '../../geometry/box'
import { quantised } from '../../scene/numbers'
import type { Fill } from '../../scene/fill'
import type { DrawingSource } from '../source/drawing-source'
import { referred } from '../source/svg-node'
import { parseColour } from '../style/colour-value'
import { shareOf } from '../style/lengths'
import type { Style } from '../style/style'
import { gradientFill } from './gradient-fill'
import { readGradient } from './read-gradient'

/** Where a shape's colours are laid out: its box as an element, and the space in which the file speaks of it. */
export type PaintRoom = {
  /** From user units onto the artboard. */
  readonly matrix: Matrix
  /** From the element's box onto the artboard: turned, flipped and moved only. */
  readonly place: Matrix
  readonly width: number
  readonly height: number
  /** The shape in user units. */
  readonly userBox: Box
  /** What percentages are of. */
  readonly viewport: { readonly width: number; readonly height: number }
}

const UNKNOWN_PAINT = '#808080'

/** The fill or the colour of a line; none where nothing is drawn. */
export function fillsOf(property: 'fill' | 'stroke', style: Style, room: PaintRoom, source: DrawingSource): Fill[] {
  const opacity = shareOf(style.get(`${property}-opacity`))
  return painted(style.get(property) ?? 'none', style, opacity, room, source)
}

function painted(value: string, style: Style, opacity: number, room: PaintRoom, source: DrawingSource): Fill[] {
  const address = /^url\(\s*(?:"[^"]*"|'[^']*'|[^)]*)\)\s*(.*)$/.exec(value)
  if (address) return fromServer(value, address[1] ?? '', style, opacity, room, source)
  if (/^(none|context-(fill|stroke))?$/i.test(value)) return []
  const named = /^currentcolor$/i.test(value) ? (style.get('color') ?? '#000') : value
  const colour = parseColour(named)
  if (!colour) return []
  const share = quantised(colour.opacity * opacity * 100)
  return share === 0 ? [] : [{ kind: 'solid', colour: colour.hex, opacity: share }]
}

function fromServer(
  value: string,
  otherwise: string,
  style: Style,
  opacity: number,
  room: PaintRoom,
  source: DrawingSource,
): Fill[] {
  const node = referred(source.tree, value)
  if (node?.name === 'linearGradient' || node?.name === 'radialGradient') {
    const gradient = readGradient(node, source, room.viewport)
    const { width, height, x, y } = room.userBox
    if (!gradient || (gradient.inBox && (width === 0 || height === 0))) return []
    const own: Matrix = gradient.inBox ? [width, 0, 0, height, x, y] : [1, 0, 0, 1, 0, 0]
    const toBox = multiply(inverse(room.place), multiply(room.matrix, multiply(own, gradient.transform)))
    return [gradientFill(gradient, { width: room.width, height: room.height, toBox, opacity }, source.losses)]
  }
  if (node?.name === 'pattern') source.losses.leftOut('pattern')
  if (otherwise !== '') return painted(otherwise, style, opacity, room, source)
  return node ? [{ kind: 'solid', colour: UNKNOWN_PAINT, opacity: quantised(opacity * 100) }] : []
}
