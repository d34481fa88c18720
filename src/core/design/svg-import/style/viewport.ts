import { IDENTITY, moved, multiply, type Matrix } from '../../geometry/matrix'
import type { Box } from '../../geometry/box'
import type { SvgNode } from '../source/svg-node'
import { lengthOf, numbersOf } from './lengths'

type Size = { readonly width: number; readonly height: number }

/** The part of its own space that an element shows; null where it names none. */
export function viewBoxOf(node: SvgNode): Box | null {
  const [x, y, width, height] = numbersOf(node.attributes.get('viewBox'))
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null
  return width > 0 && height > 0 ? { x, y, width, height } : null
}

/** How large a picture wants to be, in user units; without measures it is as large as its view box, else 300 × 150. */
export function naturalSize(root: SvgNode): Size {
  const view = viewBoxOf(root)
  const [w, h] = [root.attributes.get('width'), root.attributes.get('height')]
  const measure = (text: string | undefined) => (text === undefined || text.includes('%') ? 0 : lengthOf(text, 0))
  const [width, height] = [measure(w), measure(h)]
  if (!view) return { width: width > 0 ? width : 300, height: height > 0 ? height : 150 }
  if (width > 0 && height > 0) return { width, height }
  if (width > 0) return { width, height: (width * view.height) / view.width }
  return height > 0
    ? { width: (height * view.width) / view.height, height }
    : { width: view.width, height: view.height }
}

/** From what an element shows into the box in which it is shown (SVG 2, 8.6). */
export function viewportMatrix(node: SvgNode, box: Box): Matrix {
  const view = viewBoxOf(node)
  if (!view) return moved(box.x, box.y)
  const rule = node.attributes.get('preserveAspectRatio') ?? ''
  return fitMatrix(view, box, rule)
}

/** Lays one box over another by a `preserveAspectRatio`. */
export function fitMatrix(from: Box, to: Box, rule: string): Matrix {
  if (from.width <= 0 || from.height <= 0) return IDENTITY
  const [x, y] = [to.width / from.width, to.height / from.height]
  if (/\bnone\b/.test(rule)) return multiply(moved(to.x, to.y), multiply([x, 0, 0, y, 0, 0], moved(-from.x, -from.y)))
  const scale = /\bslice\b/.test(rule) ? Math.max(x, y) : Math.min(x, y)
  const share = (axis: 'x' | 'Y') =>
    new RegExp(`${axis}Min`).test(rule) ? 0 : new RegExp(`${axis}Max`).test(rule) ? 1 : 0.5
  const left = to.x + (to.width - from.width * scale) * share('x')
  const top = to.y + (to.height - from.height * scale) * share('Y')
  return multiply(moved(left, top), multiply([scale, 0, 0, scale, 0, 0], moved(-from.x, -from.y)))
}
