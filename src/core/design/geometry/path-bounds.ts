import type { Box } from './box'
import { boxAround } from './box'
import { onCubic } from './flatten'
import type { Path } from './path'
import type { Point } from './point'

/** The exact box around an outline, curves included. */
export function boundsOfPath(path: Path): Box | null {
  return boxAround(extremesOf(path))
}

function* extremesOf(path: Path): Generator<Point> {
  let at: Point = { x: 0, y: 0 }
  for (const step of path) {
    if (step.op === 'Z') continue
    if (step.op === 'Q') {
      const cubic = [at, mix(at, step.c), mix(step.to, step.c), step.to] as const
      yield* turns(cubic)
    } else if (step.op === 'C') yield* turns([at, step.c1, step.c2, step.to])
    yield step.to
    at = step.to
  }
}

function* turns(cubic: readonly [Point, Point, Point, Point]): Generator<Point> {
  for (const axis of ['x', 'y'] as const) {
    const [p, q, r, s] = [cubic[0][axis], cubic[1][axis], cubic[2][axis], cubic[3][axis]]
    const a = -p + 3 * q - 3 * r + s
    const b = 2 * (p - 2 * q + r)
    const c = q - p
    for (const t of roots(a, b, c)) if (t > 0 && t < 1) yield onCubic(cubic, t)
  }
}

/** Where a·t² + b·t + c = 0. */
function roots(a: number, b: number, c: number): number[] {
  if (Math.abs(a) < 1e-12) return Math.abs(b) < 1e-12 ? [] : [-c / b]
  const under = b * b - 4 * a * c
  if (under < 0) return []
  const root = Math.sqrt(under)
  return [(-b + root) / (2 * a), (-b - root) / (2 * a)]
}

function mix(end: Point, control: Point): Point {
  return { x: end.x + (2 / 3) * (control.x - end.x), y: end.y + (2 / 3) * (control.y - end.y) }
}
