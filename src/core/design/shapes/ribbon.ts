import { arcSteps } from '../geometry/arc'
import type { Path, Step } from '../geometry/path'
import type { Point } from '../geometry/point'
import { polar } from '../geometry/point'
import type { ElementOf } from '../scene/element'

/** The pieces of a ribbon, from back to front. */
export type RibbonParts = { readonly tails: readonly Path[]; readonly folds: readonly Path[]; readonly band: Path }

/** A place on the ribbon before it is bent: along from the middle, up from the middle. */
type Place = { readonly along: number; readonly up: number }
/** Places in turn; `run` follows the bend to the next one, else the side is straight. */
type Corner = Place & { readonly run?: true }

/** Band, tails and folds in units of the box; the middle of the band's top or bottom arc lies in the box's middle. */
export function ribbonParts(ribbon: ElementOf<'ribbon'>): RibbonParts {
  const { width, height, tail, fold, drop, cut, ends } = ribbon
  const half = width / 2
  const top = height / 2
  const draw = (corners: readonly Corner[]) => drawn(corners, ribbon)
  const band = draw([
    { along: -half, up: top, run: true },
    { along: half, up: top },
    { along: half, up: -top, run: true },
    { along: -half, up: -top },
  ])
  if (ends === 'none') return { tails: [], folds: [], band }
  const middle = ends === 'swallow' ? tail - cut : ends === 'point' ? tail + cut : tail
  const edge = drop < 0 ? top : -top
  const pieces = [-1, 1].map((side) => ({
    tail: draw([
      { along: side * (half - fold), up: top - drop, run: true },
      { along: side * (half + tail), up: top - drop },
      { along: side * (half + middle), up: -drop },
      { along: side * (half + tail), up: -top - drop, run: true },
      { along: side * (half - fold), up: -top - drop },
    ]),
    fold: draw([
      { along: side * half, up: edge },
      { along: side * (half - fold), up: edge },
      { along: side * (half - fold), up: edge - drop },
    ]),
  }))
  return { tails: pieces.map((piece) => piece.tail), folds: drop === 0 ? [] : pieces.map((piece) => piece.fold), band }
}

/** The centre about which a ribbon is bent; null for a straight one. */
export function bendCentre({ width, height, bend }: ElementOf<'ribbon'>): Point | null {
  return bend === 0 ? null : { x: width / 2, y: height / 2 + bend }
}

function drawn(corners: readonly Corner[], ribbon: ElementOf<'ribbon'>): Path {
  const steps: Step[] = []
  corners.forEach((corner, i) => {
    if (i === 0) steps.push({ op: 'M', to: placed(corner, ribbon) })
    const next = corners[i + 1]
    if (!next) return
    const centre = bendCentre(ribbon)
    if (corner.run && centre) {
      const [from, to] = [bentTo(corner, ribbon.bend), bentTo(next, ribbon.bend)]
      steps.push(...arcSteps(centre, { x: from.radius, y: from.radius }, from.angle, to.angle))
    } else steps.push({ op: 'L', to: placed(next, ribbon) })
  })
  return [...steps, { op: 'Z' }]
}

function placed(place: Place, ribbon: ElementOf<'ribbon'>): Point {
  const centre = bendCentre(ribbon)
  if (!centre) return { x: ribbon.width / 2 + place.along, y: ribbon.height / 2 - place.up }
  const { radius, angle } = bentTo(place, ribbon.bend)
  return polar(radius, angle, centre)
}

function bentTo({ along, up }: Place, bend: number): { radius: number; angle: number } {
  const radius = Math.abs(bend)
  const turn = ((along / radius) * 180) / Math.PI
  return bend > 0 ? { radius: radius + up, angle: turn } : { radius: radius - up, angle: 180 - turn }
}
