import { arcSteps, svgArcSteps } from '../geometry/arc'
import type { Path, Step } from '../geometry/path'
import { mapPath } from '../geometry/path'
import { parsePathData } from '../geometry/path-data'
import type { Point } from '../geometry/point'
import type { ElementOf } from '../scene/element'

/** |x|^n + |y|^n = 1 over the box, sampled and joined by cubics with the curve's own tangents. */
export function squircleOutline({ width, height, exponent }: ElementOf<'squircle'>): Path {
  const count = 96
  const at = (i: number): Point => {
    const angle = (i / count) * 2 * Math.PI
    const bent = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / exponent)
    return { x: (width / 2) * (1 + bent(Math.cos(angle))), y: (height / 2) * (1 + bent(Math.sin(angle))) }
  }
  const steps: Step[] = [{ op: 'M', to: at(0) }]
  for (let i = 0; i < count; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    steps.push({
      op: 'C',
      c1: { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 },
      c2: { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 },
      to,
    })
  }
  return [...steps, { op: 'Z' }]
}

/** The common outline of four circles, joined at their crossings on the diagonals. */
export function quatrefoilOutline({ width, height, lobe }: ElementOf<'quatrefoil'>): Path {
  const half = width / 2
  const radius = Math.min(Math.max(lobe, half * (Math.SQRT2 - 1)), half)
  const offset = half - radius
  const crossing = (offset + Math.sqrt(Math.max(0, 2 * radius * radius - offset * offset))) / 2
  const corners: Point[] = [
    { x: -crossing, y: -crossing },
    { x: crossing, y: -crossing },
    { x: crossing, y: crossing },
    { x: -crossing, y: crossing },
  ]
  const first = corners[0] ?? { x: 0, y: 0 }
  const steps: Step[] = [{ op: 'M', to: first }]
  corners.forEach((from, i) => {
    const to = corners[(i + 1) % 4] ?? first
    const arc = { rx: radius, ry: radius, turn: 0, large: crossing < offset, clockwise: true, to }
    steps.push(...svgArcSteps(from, arc))
  })
  const squash = width > 0 ? height / width : 1
  return mapPath([...steps, { op: 'Z' }], ({ x, y }) => ({ x: x + half, y: y * squash + height / 2 }))
}

/** Two arcs that rise from the springing line and meet in the middle of the top. */
export function archOutline({ width, height, spring, foot }: ElementOf<'arch'>): Path {
  const half = width / 2
  const rise = Math.min(Math.max(spring, half), height)
  const radius = (half * half + rise * rise) / (2 * half)
  const r = Math.min(foot, half, height - rise)
  const top = { x: half, y: 0 }
  const side = (to: Point) => ({ rx: radius, ry: radius, turn: 0, large: false, clockwise: true, to })
  const steps: Step[] = [
    { op: 'M', to: { x: 0, y: rise } },
    ...svgArcSteps({ x: 0, y: rise }, side(top)),
    ...svgArcSteps(top, side({ x: width, y: rise })),
    { op: 'L', to: { x: width, y: height - r } },
  ]
  if (r > 0) steps.push(...arcSteps({ x: width - r, y: height - r }, { x: r, y: r }, 90, 180))
  steps.push({ op: 'L', to: { x: r, y: height } })
  if (r > 0) steps.push(...arcSteps({ x: r, y: height - r }, { x: r, y: r }, 180, 270))
  return [...steps, { op: 'Z' }]
}

/** Shields on a square of 100, stretched to the box. */
const SHIELDS = {
  heater: 'M0 0H100V46C100 74 74 90 50 100C26 90 0 74 0 46Z',
  swiss: 'M0 4C17 9 36 9 50 0C64 9 83 9 100 4V46C100 73 77 91 50 100C23 91 0 73 0 46Z',
  crest: 'M0 0C16 6 34 6 50 0C66 6 84 6 100 0C95 14 95 26 100 40C103 66 82 88 50 100C18 88 -3 66 0 40C5 26 5 14 0 0Z',
} as const

/** One of three shields in proportion to the box. */
export function shieldOutline({ width, height, form }: ElementOf<'shield'>): Path {
  const path = parsePathData(SHIELDS[form]) ?? []
  return mapPath(path, ({ x, y }) => ({ x: (x * width) / 100, y: (y * height) / 100 }))
}
