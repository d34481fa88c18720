import type { DrawingSource } from '../source/drawing-source'
import type { SvgNode } from '../source/svg-node'
import { lengthOf } from '../style/lengths'
import type { Style } from '../style/style'

/** Words of one style; they begin at a place of their own, or where the words before them end. */
export type Run = {
  text: string
  readonly style: Style
  readonly node: SvgNode
  /** User units; null on both axes where the words go on. */
  readonly x: number | null
  readonly y: number | null
  readonly dx: number
  readonly dy: number
}

type Start = Pick<Run, 'x' | 'y' | 'dx' | 'dy'>
const GOES_ON: Start = { x: null, y: null, dx: 0, dy: 0 }

/** Takes a text apart into runs, white space collapsed as SVG has it; each blank belongs to the run before it. */
export function runsOf(node: SvgNode, style: Style, source: DrawingSource): Run[] {
  const runs: Run[] = []
  const start = { ...startOf(node, style), x: coordinate(node, 'x', style) ?? 0, y: coordinate(node, 'y', style) ?? 0 }
  let next: Start = start
  const visit = (part: SvgNode, around: Style) => {
    for (const piece of part.content) {
      if (typeof piece === 'string') {
        const words = collapsed(piece, runs.at(-1)?.text ?? ' ')
        if (words.startsWith(' ') && next === GOES_ON) extend(runs, ' ')
        const text = words.trimStart()
        if (text === '') continue
        runs.push({ text, style: around, node: part, ...next })
        next = GOES_ON
      } else if (piece.name === 'tspan' || piece.name === 'a' || piece.name === 'textPath') {
        if (piece.name === 'textPath') source.losses.leftOut('text')
        const inner = source.styles.of(piece, around)
        if (inner.get('display') === 'none') continue
        const own = startOf(piece, inner)
        next = merged(next, own)
        visit(piece, inner)
      }
    }
  }
  visit(node, style)
  return runs.filter(({ text }) => text.trim() !== '')
}

function merged(before: Start, own: Start): Start {
  if (own.x === null && own.y === null && own.dx === 0 && own.dy === 0) return before
  return { x: own.x ?? before.x, y: own.y ?? before.y, dx: own.dx + before.dx, dy: own.dy + before.dy }
}

function startOf(node: SvgNode, style: Style): Start {
  const [x, y] = [coordinate(node, 'x', style), coordinate(node, 'y', style)]
  return { x, y, dx: coordinate(node, 'dx', style) ?? 0, dy: coordinate(node, 'dy', style) ?? 0 }
}

/** The first of a list, as the words that follow keep their own distances. */
function coordinate(node: SvgNode, name: string, style: Style): number | null {
  const [first] = (node.attributes.get(name) ?? '').trim().split(/[\s,]+/)
  return first === undefined || first === '' ? null : lengthOf(first, 0, 0, fontSizeOf(style))
}

/** Pixels, which are user units. */
export function fontSizeOf(style: Style): number {
  return lengthOf(style.get('font-size'), 16, 16, 16)
}

function collapsed(words: string, before: string): string {
  const plain = words.replace(/\s+/g, ' ')
  return before.endsWith(' ') ? plain.trimStart() : plain
}

function extend(runs: readonly Run[], text: string): void {
  const last = runs.at(-1)
  if (last && !last.text.endsWith(' ')) last.text += text
}
