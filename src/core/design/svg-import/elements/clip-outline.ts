import { apply, multiply, type Matrix } from '../../geometry/matrix'
import { flatten } from '../../geometry/flatten'
import { isClosed, mapPath, reversed, type Path } from '../../geometry/path'
import type { DrawingSource } from '../source/drawing-source'
import { referred, type SvgNode } from '../source/svg-node'
import { parseColour } from '../style/colour-value'
import { lengthOf, shareOf } from '../style/lengths'
import type { Style } from '../style/style'
import { parseTransform } from '../style/transform'
import { isShape, measuredShape, outlineOf } from './outline'

/** One outline on the artboard that shows what lies in it. */
export type ClipOutline = { readonly path: Path; readonly rule: 'nonzero' | 'evenodd' }

type Room = {
  readonly matrix: Matrix
  readonly style: Style
  readonly viewport: { readonly width: number; readonly height: number }
}

/** Copies of copies in a clip path, and parts of it: programs write a few. */
const DEEPEST = 12
const MOST_PARTS = 500

/**
 * What a clip path, or a mask that is as good as one (white shapes, no half tones), leaves to be seen.
 * @returns null where one outline cannot say it
 */
export function clipOutline(node: SvgNode, room: Room, source: DrawingSource): ClipOutline | null {
  const style = source.styles.of(node, room.style)
  const matrix = multiply(room.matrix, parseTransform(style.get('transform')))
  const found: ClipOutline[] = []
  const all =
    node.children.length <= MOST_PARTS &&
    node.children.every((child) => collect(child, { ...room, style, matrix }, node, source, found, 0))
  return all ? joined(found) : null
}

/** False where a part is no plain shape. */
function collect(
  child: SvgNode,
  room: Room,
  clip: SvgNode,
  source: DrawingSource,
  found: ClipOutline[],
  depth: number,
): boolean {
  if (depth > DEEPEST || found.length > MOST_PARTS || child.children.length > MOST_PARTS) return false
  const style = source.styles.of(child, room.style)
  if (['title', 'desc', 'metadata'].includes(child.name) || style.get('display') === 'none') return true
  const matrix = multiply(room.matrix, parseTransform(style.get('transform')))
  const inside = { ...room, style, matrix }
  const isCut = ['clip-path', 'mask'].some((name) => (style.get(name) ?? 'none') !== 'none')
  if (isCut || (clip.name === 'mask' && !isWhole(child, style, clip))) return false
  if (isShape(child)) {
    const shape = measuredShape(child, style, room.viewport)
    if (shape === null || shape === 'damaged') return true
    const rule = style.get(clip.name === 'mask' ? 'fill-rule' : 'clip-rule') === 'evenodd' ? 'evenodd' : 'nonzero'
    found.push({ path: mapPath(outlineOf(shape), (p) => apply(matrix, p)), rule })
    return true
  }
  if (child.name === 'g') return child.children.every((one) => collect(one, inside, clip, source, found, depth + 1))
  const copied = child.name === 'use' ? referred(source.tree, child.attributes.get('href')) : null
  if (!copied) return false
  const [x, y] = [lengthOf(child.attributes.get('x'), 0), lengthOf(child.attributes.get('y'), 0)]
  return collect(copied, { ...inside, matrix: multiply(matrix, [1, 0, 0, 1, x, y]) }, clip, source, found, depth + 1)
}

/** Whether a part of a mask shows all that lies in it. */
function isWhole(child: SvgNode, style: Style, mask: SvgNode): boolean {
  if (shareOf(style.get('opacity')) < 1) return false
  if (child.name === 'g' || child.name === 'use') return true
  const colour = parseColour(style.get('fill') ?? 'none')
  const isAlpha =
    /mask-type\s*:\s*alpha/.test(mask.attributes.get('style') ?? '') || mask.attributes.get('mask-type') === 'alpha'
  const isLight = isAlpha || colour?.hex === '#FFFFFF'
  const noLine = style.get('stroke') === 'none' || !isShape(child)
  return colour !== null && isLight && colour.opacity * shareOf(style.get('fill-opacity')) === 1 && noLine
}

/** Together under one rule: outlines that turn the same way add up; holes of different rules cannot be told in one. */
function joined(outlines: readonly ClipOutline[]): ClipOutline | null {
  const [only] = outlines
  if (outlines.length === 1 && only) return { path: closed(only.path), rule: only.rule }
  if (outlines.some(({ rule, path }) => rule === 'evenodd' && path.filter(({ op }) => op === 'M').length > 1))
    return null
  return { path: outlines.flatMap(({ path }) => clockwise(closed(path))), rule: 'nonzero' }
}

function closed(path: Path): Path {
  if (isClosed(path)) return path
  return path.flatMap((step, i) => {
    const ends = path[i + 1] === undefined || path[i + 1]?.op === 'M'
    return ends && step.op !== 'Z' ? [step, { op: 'Z' as const }] : [step]
  })
}

function clockwise(path: Path): Path {
  const area = flatten(path, 1).reduce((sum, { points }) => sum + areaOf(points), 0)
  return area < 0 ? reversed(path) : path
}

function areaOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  return points.reduce((sum, { x, y }, i) => {
    const next = points[(i + 1) % points.length] ?? { x, y }
    return sum + (x * next.y - next.x * y) / 2
  }, 0)
}
