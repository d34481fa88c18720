import type { Path, Step } from '../geometry/path'
import { between, distance, type Point } from '../geometry/point'

/** A place that an outline runs through, and the handles of the curves before and after it; null where these begin straight. */
export type PathNode = { readonly at: Point; readonly in: Point | null; readonly out: Point | null }

/** One piece of an outline as its nodes. */
export type Strand = { readonly nodes: readonly PathNode[]; readonly isClosed: boolean }

/** A node by its strand and its place in it. */
export type NodeRef = { readonly strand: number; readonly node: number }

/** Outlines are written to 1/100 unit: places nearer than this are one. */
const ONE = 0.02

/** An outline as nodes that can be dragged. */
export function strandsOf(path: Path): Strand[] {
  const strands: { nodes: PathNode[]; isClosed: boolean }[] = []
  for (const step of path) {
    const strand = strands.at(-1)
    if (step.op === 'M') strands.push({ nodes: [straight(step.to)], isClosed: false })
    if (step.op === 'M' || !strand) continue
    if (step.op === 'Z') strand.isClosed = true
    else add(strand.nodes, step)
  }
  return strands.map(({ nodes, isClosed }) => ({ nodes: isClosed ? joined(nodes) : nodes, isClosed }))
}

function straight(at: Point): PathNode {
  return { at, in: null, out: null }
}

function add(nodes: PathNode[], step: Exclude<Step, { op: 'M' | 'Z' }>): void {
  const last = nodes.pop()
  if (!last) return
  const [c1, c2] =
    step.op === 'C'
      ? [step.c1, step.c2]
      : step.op === 'Q'
        ? [between(last.at, step.c, 2 / 3), between(step.to, step.c, 2 / 3)]
        : [null, null]
  nodes.push({ ...last, out: handle(last.at, c1) }, { at: step.to, in: handle(step.to, c2), out: null })
}

function handle(at: Point, to: Point | null): Point | null {
  return to && distance(at, to) > ONE ? to : null
}

/** A closed outline that comes back to its first place has one node there. */
function joined(nodes: readonly PathNode[]): PathNode[] {
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (!first || !last || nodes.length < 2 || distance(first.at, last.at) > ONE) return [...nodes]
  return [{ ...first, in: last.in }, ...nodes.slice(1, -1)]
}

/** The outline through nodes. */
export function pathOf(strands: readonly Strand[]): Path {
  return strands.flatMap(({ nodes, isClosed }): Step[] => {
    const [first] = nodes
    if (!first) return []
    const steps = nodes.slice(1).map((node, i) => stepBetween(nodes[i] ?? first, node))
    const last = nodes.at(-1) ?? first
    const back: Step[] = last.out === null && first.in === null ? [] : [stepBetween(last, first)]
    return [{ op: 'M', to: first.at }, ...steps, ...(isClosed ? [...back, { op: 'Z' } as const] : [])]
  })
}

function stepBetween(from: PathNode, to: PathNode): Step {
  if (from.out === null && to.in === null) return { op: 'L', to: to.at }
  return { op: 'C', c1: from.out ?? from.at, c2: to.in ?? to.at, to: to.at }
}

/** The node of a reference; null where there is none. */
export function nodeAt(strands: readonly Strand[], { strand, node }: NodeRef): PathNode | null {
  return strands[strand]?.nodes[node] ?? null
}

/** Strands with one node put through a function. */
export function withNode(strands: readonly Strand[], ref: NodeRef, change: (node: PathNode) => PathNode): Strand[] {
  return strands.map((strand, s) =>
    s === ref.strand
      ? { ...strand, nodes: strand.nodes.map((one, n) => (n === ref.node ? change(one) : one)) }
      : strand,
  )
}
