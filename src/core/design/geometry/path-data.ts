import { svgArcSteps } from './arc'
import type { Drawn, Path, Step } from './path'
import type { Point } from './point'

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }
const NUMBER = /\s*,?\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y
const FLAG = /\s*,?\s*([01])/y

/** Whether a text is SVG path data that draws something. */
export function isPathData(d: string): boolean {
  return parsePathData(d) !== null
}

/** SVG path data as an outline of absolute steps (SVG 1.1, 8.3); null where it is none. */
export function parsePathData(d: string): Path | null {
  const pen = new Pen()
  let at = 0
  const end = d.trimEnd().length
  const command = /\s*([MmLlHhVvCcSsQqTtAaZz])/y
  while (at < end) {
    command.lastIndex = at
    const letter = command.exec(d)?.[1]
    if (letter === undefined) return null
    at = command.lastIndex
    const count = COUNTS[letter.toUpperCase()] ?? 0
    let rounds = 0
    for (;;) {
      const read = numbersAt(d, at, count, letter === 'a' || letter === 'A')
      if (read === null) {
        if (rounds === 0) return null
        break
      }
      if (!pen.draw(rounds > 0 && letter === 'M' ? 'L' : rounds > 0 && letter === 'm' ? 'l' : letter, read.values))
        return null
      at = read.end
      rounds++
      if (count === 0) break
    }
  }
  return pen.steps.length > 1 ? pen.steps : null
}

function numbersAt(d: string, start: number, count: number, arc: boolean): { values: number[]; end: number } | null {
  const values: number[] = []
  let end = start
  for (let i = 0; i < count; i++) {
    const pattern = arc && (i === 3 || i === 4) ? FLAG : NUMBER
    pattern.lastIndex = end
    const found = pattern.exec(d)?.[1]
    if (found === undefined) return null
    end = pattern.lastIndex
    values.push(Number(found))
  }
  return values.every((value) => Number.isFinite(value)) ? { values, end } : null
}

class Pen {
  readonly steps: Step[] = []
  private at: Point = { x: 0, y: 0 }
  private start: Point = { x: 0, y: 0 }
  private lastCubic: Point | null = null
  private lastQuadratic: Point | null = null

  /** False where the outline does not begin with a move. */
  draw(letter: string, v: readonly number[]): boolean {
    const upper = letter.toUpperCase()
    if (this.steps.length === 0 && upper !== 'M') return false
    const from = letter === upper ? { x: 0, y: 0 } : this.at
    const p = (i: number): Point => ({ x: from.x + (v[i] ?? 0), y: from.y + (v[i + 1] ?? 0) })
    const mirror = (control: Point | null): Point =>
      control ? { x: 2 * this.at.x - control.x, y: 2 * this.at.y - control.y } : this.at
    if (this.steps.at(-1)?.op === 'Z' && upper !== 'M' && upper !== 'Z') this.steps.push({ op: 'M', to: this.at })
    switch (upper) {
      case 'M':
        this.start = p(0)
        this.add({ op: 'M', to: p(0) })
        break
      case 'L':
        this.add({ op: 'L', to: p(0) })
        break
      case 'H':
        this.add({ op: 'L', to: { x: from.x + (v[0] ?? 0), y: this.at.y } })
        break
      case 'V':
        this.add({ op: 'L', to: { x: this.at.x, y: from.y + (v[0] ?? 0) } })
        break
      case 'C':
        this.add({ op: 'C', c1: p(0), c2: p(2), to: p(4) })
        break
      case 'S':
        this.add({ op: 'C', c1: mirror(this.lastCubic), c2: p(0), to: p(2) })
        break
      case 'Q':
        this.add({ op: 'Q', c: p(0), to: p(2) })
        break
      case 'T':
        this.add({ op: 'Q', c: mirror(this.lastQuadratic), to: p(0) })
        break
      case 'A': {
        const [rx = 0, ry = 0, turn = 0, large = 0, clockwise = 0] = v
        const arc = { rx, ry, turn, large: large === 1, clockwise: clockwise === 1, to: p(5) }
        for (const step of svgArcSteps(this.at, arc)) this.add(step)
        this.lastCubic = null
        break
      }
      default:
        this.steps.push({ op: 'Z' })
        this.at = this.start
        this.lastCubic = null
        this.lastQuadratic = null
    }
    return true
  }

  private add(step: Drawn): void {
    this.steps.push(step)
    this.at = step.to
    this.lastCubic = step.op === 'C' ? step.c2 : null
    this.lastQuadratic = step.op === 'Q' ? step.c : null
  }
}
