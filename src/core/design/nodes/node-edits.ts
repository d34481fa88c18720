import { onCubic } from '../geometry/flatten'
import { between, distance, type Point } from '../geometry/point'
import { nodeAt, type NodeRef, type PathNode, type Strand } from './strands'

/** Nodes moved together with their handles, in units. */
export function nodesMoved(strands: readonly Strand[], refs: readonly NodeRef[], by: Point): Strand[] {
  const moved = (p: Point): Point => ({ x: p.x + by.x, y: p.y + by.y })
  return strands.map((strand, s) => ({
    ...strand,
    nodes: strand.nodes.map((node, n) =>
      isAmong(refs, s, n)
        ? { at: moved(node.at), in: node.in && moved(node.in), out: node.out && moved(node.out) }
        : node,
    ),
  }))
}

/** Nodes taken away; a strand of less than two nodes goes as well. */
export function nodesRemoved(strands: readonly Strand[], refs: readonly NodeRef[]): Strand[] {
  return strands
    .map((strand, s) => ({ ...strand, nodes: strand.nodes.filter((_, n) => !isAmong(refs, s, n)) }))
    .filter(({ nodes }) => nodes.length > 1)
}

function isAmong(refs: readonly NodeRef[], strand: number, node: number): boolean {
  return refs.some((ref) => ref.strand === strand && ref.node === node)
}

/**
 * One more node on the piece that begins at a node; the outline stays as it is.
 * @param share of the way along the piece, 0 to 1
 * @returns the strands, and the new node
 */
export function nodeAdded(
  strands: readonly Strand[],
  ref: NodeRef,
  share: number,
): { readonly strands: Strand[]; readonly added: NodeRef } | null {
  const strand = strands[ref.strand]
  const [from, to] = [nodeAt(strands, ref), nextNode(strands, ref)]
  if (!strand || !from || !to) return null
  const [before, made, after] = parted(from, to, share)
  const nodes = [...strand.nodes]
  nodes[ref.node] = before
  nodes[(ref.node + 1) % nodes.length] = after
  nodes.splice(ref.node + 1, 0, made)
  // A closed strand of which the last piece was parted keeps its first node.
  return {
    strands: strands.map((one, s) => (s === ref.strand ? { ...one, nodes } : one)),
    added: { strand: ref.strand, node: ref.node + 1 },
  }
}

/** A piece parted in two, the first end, the new node and the last end (de Casteljau). */
function parted(from: PathNode, to: PathNode, share: number): [PathNode, PathNode, PathNode] {
  if (from.out === null && to.in === null)
    return [from, { at: between(from.at, to.at, share), in: null, out: null }, to]
  const [a, b, c, d] = [from.at, from.out ?? from.at, to.in ?? to.at, to.at]
  const [ab, bc, cd] = [between(a, b, share), between(b, c, share), between(c, d, share)]
  const [abc, bcd] = [between(ab, bc, share), between(bc, cd, share)]
  return [
    { ...from, out: ab },
    { at: between(abc, bcd, share), in: abc, out: bcd },
    { ...to, in: cd },
  ]
}

function nextNode(strands: readonly Strand[], { strand, node }: NodeRef): PathNode | null {
  const { nodes, isClosed } = strands[strand] ?? { nodes: [], isClosed: false }
  return nodes[node + 1] ?? (isClosed && node === nodes.length - 1 ? (nodes[0] ?? null) : null)
}

/** A strand closed, or opened between its last node and its first. */
export function withClosed(strands: readonly Strand[], index: number, isClosed: boolean): Strand[] {
  return strands.map((strand, s) => (s === index ? { ...strand, isClosed } : strand))
}

/** Pieces are looked at in this many places. */
const LOOKS = 32

/** The place of an outline nearest to another place: the node before it, how far along its piece, and how far away in units. */
export function nearestPlace(strands: readonly Strand[], to: Point) {
  let best: { readonly ref: NodeRef; readonly share: number; readonly away: number } | null = null
  for (const [strand, { nodes }] of strands.entries())
    for (const node of nodes.keys()) {
      const ref = { strand, node }
      const [from, next] = [nodeAt(strands, ref), nextNode(strands, ref)]
      if (!from || !next) continue
      const cubic = [from.at, from.out ?? from.at, next.in ?? next.at, next.at] as const
      const isStraight = from.out === null && next.in === null
      for (let i = 1; i < LOOKS; i++) {
        const share = i / LOOKS
        const at = isStraight ? between(from.at, next.at, share) : onCubic(cubic, share)
        const away = distance(at, to)
        if (!best || away < best.away) best = { ref, share, away }
      }
    }
  return best
}
