import type { Point } from './point'

/** One step of an outline in absolute units: all that the paint list, the canvas and the SVG need to know. */
export type Step =
  | { readonly op: 'M'; readonly to: Point }
  | { readonly op: 'L'; readonly to: Point }
  | { readonly op: 'Q'; readonly c: Point; readonly to: Point }
  | { readonly op: 'C'; readonly c1: Point; readonly c2: Point; readonly to: Point }
  | { readonly op: 'Z' }

/** A step that ends somewhere. */
export type Drawn = Exclude<Step, { op: 'Z' }>

/** An outline: any number of subpaths, each begun by M. */
export type Path = readonly Step[]

/** The same outline with each place moved by a function. */
export function mapPath(path: Path, move: (p: Point) => Point): Path {
  return path.map((step): Step => {
    switch (step.op) {
      case 'M':
      case 'L':
        return { op: step.op, to: move(step.to) }
      case 'Q':
        return { op: 'Q', c: move(step.c), to: move(step.to) }
      case 'C':
        return { op: 'C', c1: move(step.c1), c2: move(step.c2), to: move(step.to) }
      case 'Z':
        return step
    }
  })
}

/** A closed outline through places, with straight sides. */
export function polygonPath(points: readonly Point[]): Path {
  return [...points.map((to, i): Step => ({ op: i === 0 ? 'M' : 'L', to })), { op: 'Z' }]
}

/** The same outline walked the other way, so that it cuts a hole under the nonzero rule. Subpaths must be closed. */
export function reversed(path: Path): Path {
  return subpathsOf(path).flatMap((sub) => reversedOne(sub))
}

/** The closed or open pieces of an outline. */
function subpathsOf(path: Path): Path[] {
  const pieces: Step[][] = []
  for (const step of path) {
    if (step.op === 'M') pieces.push([])
    pieces.at(-1)?.push(step)
  }
  return pieces
}

/** Whether each piece ends where it began. */
export function isClosed(path: Path): boolean {
  return path.length > 0 && subpathsOf(path).every((piece) => piece.at(-1)?.op === 'Z')
}

function reversedOne(sub: Path): Path {
  const result: Step[] = []
  const places = sub.map((step) => (step.op === 'Z' ? null : step.to))
  const last = places.filter((place) => place !== null).at(-1)
  if (!last) return sub
  result.push({ op: 'M', to: last })
  for (let i = sub.length - 1; i > 0; i--) {
    const step = sub[i]
    const to = places[i - 1]
    if (!step || !to) continue
    if (step.op === 'L') result.push({ op: 'L', to })
    else if (step.op === 'Q') result.push({ op: 'Q', c: step.c, to })
    else if (step.op === 'C') result.push({ op: 'C', c1: step.c2, c2: step.c1, to })
  }
  if (sub.at(-1)?.op === 'Z') result.push({ op: 'Z' })
  return result
}
