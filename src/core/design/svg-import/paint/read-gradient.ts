import type { Matrix } from '../../geometry/matrix'
import type { Losses } from '../losses'
import { lengthOf, shareOf } from '../style/lengths'
import { parseColour } from '../style/colour-value'
import { FIRST_STYLE, type Styles } from '../style/style'
import { parseTransform } from '../style/transform'
import { referred, type SvgNode, type SvgTree } from '../source/svg-node'
import type { GradientStop } from './stops'

/** A gradient as its file says it; places in shares of the box or in user units. */
export type SvgGradient = {
  readonly kind: 'linear' | 'radial'
  readonly inBox: boolean
  readonly transform: Matrix
  /** x1 y1 x2 y2, or cx cy r. */
  readonly numbers: readonly number[]
  readonly stops: readonly GradientStop[]
}

/** Gradients take stops and places from one another; longer chains are none that a program writes. */
const LONGEST_CHAIN = 20
const MOST_STOPS = 256
const LINEAR = { x1: '0%', y1: '0%', x2: '100%', y2: '0%' }
const RADIAL = { cx: '50%', cy: '50%', r: '50%' }

/** Reads a gradient with those that it refers to; null where it has no colours. @param size of the viewport, for percentages */
export function readGradient(
  node: SvgNode,
  { tree, styles, losses }: { readonly tree: SvgTree; readonly styles: Styles; readonly losses: Losses },
  size: { readonly width: number; readonly height: number },
): SvgGradient | null {
  const chain = chainOf(node, tree)
  const attribute = (name: string) => chain.find((one) => one.attributes.has(name))?.attributes.get(name)
  const withStops = chain.find((one) => one.children.some(({ name }) => name === 'stop'))
  const stops = withStops ? stopsOf(withStops, styles) : []
  if (stops.length === 0) return null
  const isLinear = node.name === 'linearGradient'
  const inBox = attribute('gradientUnits') !== 'userSpaceOnUse'
  const whole = (name: string) =>
    inBox
      ? 1
      : name === 'r'
        ? Math.hypot(size.width, size.height) / Math.SQRT2
        : /^[cf]?x/.test(name)
          ? size.width
          : size.height
  const number = (name: string, first: string) => lengthOf(attribute(name) ?? first, 0, whole(name))
  const numbers = Object.entries(isLinear ? LINEAR : RADIAL).map(([name, first]) => number(name, first))
  const spread = attribute('spreadMethod')
  const [cx = 0, cy = 0, r = 0] = numbers
  const offCentre = (name: string, centre: number) =>
    attribute(name) !== undefined && Math.abs(number(name, '0') - centre) > r * 0.01
  const isFocal = !isLinear && (offCentre('fx', cx) || offCentre('fy', cy) || number('fr', '0') > 0)
  if (isFocal || spread === 'reflect' || spread === 'repeat') losses.leftOut('gradient')
  return {
    kind: isLinear ? 'linear' : 'radial',
    inBox,
    transform: parseTransform(attribute('gradientTransform')),
    numbers,
    stops,
  }
}

function chainOf(node: SvgNode, tree: SvgTree): SvgNode[] {
  const chain = [node]
  while (chain.length < LONGEST_CHAIN) {
    const next = referred(tree, chain.at(-1)?.attributes.get('href'))
    if (!next || chain.includes(next) || !/^(linear|radial)Gradient$/.test(next.name)) break
    chain.push(next)
  }
  return chain
}

/** Stops in their order; one that lies before the one before it lies on it (SVG 2, 14.2.4). */
function stopsOf(gradient: SvgNode, styles: Styles): GradientStop[] {
  const around = styles.of(gradient, FIRST_STYLE)
  let last = 0
  return gradient.children.slice(0, MOST_STOPS).flatMap((node): GradientStop[] => {
    if (node.name !== 'stop') return []
    const style = styles.of(node, around)
    last = Math.max(last, shareOf(node.attributes.get('offset'), 0))
    const named = style.get('stop-color') ?? '#000'
    const colour = parseColour(/^currentcolor$/i.test(named) ? (style.get('color') ?? '#000') : named)
    const { hex, opacity } = colour ?? { hex: '#000000', opacity: 1 }
    return [{ at: last, hex, opacity: opacity * shareOf(style.get('stop-opacity')) }]
  })
}
