import { ellipsePath } from '../../geometry/arc'
import { mapPath, type Path, type Step } from '../../geometry/path'
import { parsePathData } from '../../geometry/path-data'
import { rectangleOutline } from '../../shapes/rectangle'
import { lengthOf, numbersOf } from '../style/lengths'
import type { Style } from '../style/style'
import type { SvgNode } from '../source/svg-node'

type Size = { readonly width: number; readonly height: number }

/** A shape by its measures, in user units. */
export type Measured =
  | {
      readonly kind: 'rectangle'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly rx: number
      readonly ry: number
    }
  | { readonly kind: 'ellipse'; readonly cx: number; readonly cy: number; readonly rx: number; readonly ry: number }
  | { readonly kind: 'path'; readonly path: Path }

const SHAPES = new Set(['rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'path'])

/** Whether an element is drawn by an outline. */
export function isShape({ name }: SvgNode): boolean {
  return SHAPES.has(name)
}

/** Reads a shape; null where it draws nothing, `damaged` where it cannot be read. */
export function measuredShape(node: SvgNode, style: Style, size: Size): Measured | 'damaged' | null {
  const length = (name: string, whole: number, first = 0) =>
    lengthOf(style.get(name) ?? node.attributes.get(name), first, whole)
  const across = (name: string) => length(name, size.width)
  const down = (name: string) => length(name, size.height)
  switch (node.name) {
    case 'rect':
      return rectangle(node, across, down)
    case 'circle': {
      const r = length('r', Math.hypot(size.width, size.height) / Math.SQRT2)
      return r > 0 ? { kind: 'ellipse', cx: across('cx'), cy: down('cy'), rx: r, ry: r } : null
    }
    case 'ellipse': {
      const [rx, ry] = [length('rx', size.width, -1), length('ry', size.height, -1)]
      const radii = { rx: rx < 0 ? ry : rx, ry: ry < 0 ? rx : ry }
      return radii.rx > 0 && radii.ry > 0 ? { kind: 'ellipse', cx: across('cx'), cy: down('cy'), ...radii } : null
    }
    case 'line':
      return pathOf([across('x1'), down('y1'), across('x2'), down('y2')], false)
    case 'polyline':
    case 'polygon':
      return pathOf(numbersOf(node.attributes.get('points')), node.name === 'polygon')
    default:
      return fromData(style.get('d') ?? node.attributes.get('d'))
  }
}

type Measure = (name: string) => number

function rectangle(node: SvgNode, across: Measure, down: Measure): Measured | null {
  const [width, height] = [across('width'), down('height')]
  if (!(width > 0 && height > 0)) return null
  const has = (name: string) => node.attributes.has(name) && node.attributes.get(name) !== 'auto'
  const [ownX, ownY] = [across('rx'), down('ry')]
  const rx = Math.min(has('rx') ? ownX : ownY, width / 2)
  const ry = Math.min(has('ry') ? ownY : ownX, height / 2)
  const round = rx > 0 && ry > 0 ? { rx, ry } : { rx: 0, ry: 0 }
  return { kind: 'rectangle', x: across('x'), y: down('y'), width, height, ...round }
}

function pathOf(numbers: readonly number[], isClosed: boolean): Measured | null {
  const steps: Step[] = []
  for (let i = 0; i + 1 < numbers.length; i += 2)
    steps.push({ op: i === 0 ? 'M' : 'L', to: { x: numbers[i] ?? 0, y: numbers[i + 1] ?? 0 } })
  if (isClosed) steps.push({ op: 'Z' })
  return steps.length > 1 ? { kind: 'path', path: steps } : null
}

/** Drawn up to the first error, as browsers do (SVG 2, 9.5.4). */
function fromData(data: string | undefined): Measured | 'damaged' | null {
  const d = (data ?? '').replace(/^path\(\s*["']([^"']*)["']\s*\)$/, '$1').trim()
  if (d === '' || d === 'none' || (/^[Mm][^A-Za-z]*$/.test(d) && numbersOf(d).length <= 2)) return null
  const whole = parsePathData(d)
  if (whole) return { kind: 'path', path: whole }
  const commands = [...d.matchAll(/[MmLlHhVvCcSsQqTtAaZz]/g)].map(({ index }) => index)
  // Half of what is left each time finds the error without reading a long path thousands of times.
  let [good, bad] = [0, commands.length]
  let found: Path | null = null
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    const path = parsePathData(d.slice(0, commands[middle]))
    if (path) [found, good] = [path, middle]
    else if (middle <= 1) return 'damaged'
    else bad = middle
  }
  return found ? { kind: 'path', path: found } : 'damaged'
}

/** The outline of a shape, in user units. */
export function outlineOf(shape: Measured): Path {
  switch (shape.kind) {
    case 'path':
      return shape.path
    case 'ellipse':
      return ellipsePath({ x: shape.cx, y: shape.cy }, { x: shape.rx, y: shape.ry })
    case 'rectangle': {
      const { x, y, width, height, rx, ry } = shape
      // Rounded as a square of its own scale, then stretched to both radii.
      const stretch = rx > 0 ? ry / rx : 1
      const radii: [number, number, number, number] = [rx, rx, rx, rx]
      const outline = rectangleOutline({ width, height: height / stretch, radii })
      return mapPath(outline, (p) => ({ x: p.x + x, y: p.y * stretch + y }))
    }
  }
}
