import { distance, type Point } from '../geometry/point'
import { nodeAt, withNode, type NodeRef, type PathNode, type Strand } from './strands'

/** How an outline passes through a node: with a corner, smoothly, or smoothly with handles of one length. */
export const NODE_KINDS = ['corner', 'smooth', 'symmetric'] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** Handles may leave one line, or one length, by this share: outlines are written to 1/100 unit. */
const ALIKE = 0.02

/** What a node is by its handles: files hold outlines alone. */
export function kindOf({ at, in: before, out: after }: PathNode): NodeKind {
  if (!before || !after) return 'corner'
  const [a, b] = [minus(before, at), minus(after, at)]
  const [lengthA, lengthB] = [Math.hypot(a.x, a.y), Math.hypot(b.x, b.y)]
  const isStraight = Math.abs(a.x * b.y - a.y * b.x) <= ALIKE * lengthA * lengthB && a.x * b.x + a.y * b.y < 0
  if (!isStraight) return 'corner'
  return Math.abs(lengthA - lengthB) <= ALIKE * Math.max(lengthA, lengthB) ? 'symmetric' : 'smooth'
}

/** A node made another kind: a corner loses its handles, the others get such as fit to their neighbours. */
export function withKind(strands: readonly Strand[], ref: NodeRef, kind: NodeKind): Strand[] {
  return withNode(strands, ref, (node) => {
    if (kind === 'corner') return { ...node, in: null, out: null }
    const { before, after } = neighbours(strands, ref)
    const way = unit(node.in && node.out ? minus(node.out, node.in) : minus(after ?? node.at, before ?? node.at))
    const lengthIn = node.in ? distance(node.in, node.at) : third(before, node.at)
    const lengthOut = node.out ? distance(node.out, node.at) : third(after, node.at)
    const mean = (lengthIn + lengthOut) / 2
    const [back, forth] = kind === 'symmetric' ? [mean, mean] : [lengthIn, lengthOut]
    return { at: node.at, in: along(node.at, way, -back), out: along(node.at, way, forth) }
  })
}

/**
 * A handle dragged to a place. The other one follows as its node is: mirrored, or turned with it; that of a corner stays.
 * @param isFree breaks the node into a corner
 */
export function handleMoved(
  strands: readonly Strand[],
  ref: NodeRef,
  end: 'in' | 'out',
  to: Point,
  isFree: boolean,
): Strand[] {
  const before = nodeAt(strands, ref)
  const kind = before && !isFree ? kindOf(before) : 'corner'
  return withNode(strands, ref, (node) => {
    const other = end === 'in' ? 'out' : 'in'
    const rest = node[other]
    if (kind === 'corner' || !rest) return { ...node, [end]: to }
    const length = kind === 'symmetric' ? distance(to, node.at) : distance(rest, node.at)
    return { ...node, [end]: to, [other]: along(node.at, unit(minus(to, node.at)), -length) }
  })
}

/** The places before and after a node; null at the ends of an open strand. */
function neighbours(strands: readonly Strand[], { strand, node }: NodeRef) {
  const { nodes, isClosed } = strands[strand] ?? { nodes: [], isClosed: false }
  const wrapped = (i: number) => (isClosed ? nodes[(i + nodes.length) % nodes.length] : nodes[i])?.at ?? null
  return { before: wrapped(node - 1), after: wrapped(node + 1) }
}

function third(from: Point | null, to: Point): number {
  return from ? distance(from, to) / 3 : 20
}

function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y }
}

function unit({ x, y }: Point): Point {
  const length = Math.hypot(x, y)
  return length === 0 ? { x: 1, y: 0 } : { x: x / length, y: y / length }
}

function along(at: Point, way: Point, length: number): Point {
  return { x: at.x + way.x * length, y: at.y + way.y * length }
}
