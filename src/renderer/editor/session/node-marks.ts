import { apply, type Matrix, type Point } from '../../../core/design/geometry'
import type { NodeRef, PathNode, Strand } from '../../../core/design/nodes'
import { allNodes, isSameNode } from './node-desk'
import { toPixels, type View } from './view'

/** A node and, where it is chosen, its handles, in pixels. */
export type NodeMark = {
  readonly ref: NodeRef
  readonly isChosen: boolean
  readonly at: Point
  readonly in: Point | null
  readonly out: Point | null
}

/** Nodes and handles are hit within this many pixels. */
const GRIP_PX = 8

/** Where nodes and handles lie on the canvas. @param matrix from the box of the path to the artboard */
export function nodeMarks(
  strands: readonly Strand[],
  chosen: readonly NodeRef[],
  matrix: Matrix,
  view: View,
): NodeMark[] {
  const pixels = (point: Point) => toPixels(view, apply(matrix, point))
  return allNodes(strands).flatMap((ref) => {
    const node: PathNode | undefined = strands[ref.strand]?.nodes[ref.node]
    if (!node) return []
    const isChosen = chosen.some((one) => isSameNode(one, ref))
    const handle = (point: Point | null) => (isChosen && point ? pixels(point) : null)
    return [{ ref, isChosen, at: pixels(node.at), in: handle(node.in), out: handle(node.out) }]
  })
}

/** What of a path lies under a pixel: a handle of a chosen node, or a node. */
export function nodeGripAt(
  marks: readonly NodeMark[],
  at: Point,
): { readonly ref: NodeRef; readonly part: 'in' | 'out' | 'at' } | null {
  const near = (point: Point | null) => point !== null && Math.hypot(point.x - at.x, point.y - at.y) <= GRIP_PX
  for (const mark of marks)
    for (const part of ['in', 'out'] as const) if (near(mark[part])) return { ref: mark.ref, part }
  const node = marks.find((mark) => near(mark.at))
  return node ? { ref: node.ref, part: 'at' } : null
}
