import { svgArcSteps } from '../geometry/arc'
import type { Path, Step } from '../geometry/path'
import { mapPath, polygonPath } from '../geometry/path'
import type { Point } from '../geometry/point'
import { polar, radians } from '../geometry/point'
import { roundedPolygon } from '../geometry/round-corners'
import type { ElementOf } from '../scene/element'

/** The rim of a seal: scallops as arcs through the valleys, or a zigzag. */
export function sealOutline(seal: ElementOf<'seal'>): Path {
  const crest = seal.width / 2
  const valley = Math.max(0, crest - seal.depth)
  const round = seal.style === 'scallop' ? scallops(seal.lobes, crest, valley) : zigzag(seal.lobes, crest, valley)
  return squashed(round, seal.width, seal.height)
}

/** A face of a pleat with how strongly the light from the upper left falls on it: -1 away, 1 towards. */
export type PleatFace = { readonly path: Path; readonly light: number }

/** Two faces a pleat, from the rim inward. */
export function pleatFaces(seal: ElementOf<'seal'>): PleatFace[] {
  const { lobes, width, height, depth, pleatLength, rotation } = seal
  const crest = width / 2
  const valley = Math.max(0, crest - depth)
  const foot = Math.max(0, crest - pleatLength)
  const step = 360 / lobes
  return Array.from({ length: lobes }, (_, i) => i * step).flatMap((angle) =>
    [-1, 1].map((side): PleatFace => {
      const towards = radians(angle + rotation + side * (step / 4) + side * 90)
      const edge = angle + side * (step / 2)
      const corners = [polar(crest, angle), polar(valley, edge), polar(foot, edge), polar(foot, angle)]
      const light = -(Math.sin(towards) - Math.cos(towards)) / Math.SQRT2
      return { path: squashed(polygonPath(corners), width, height), light }
    }),
  )
}

/** Teeth about the middle, wider at the root than at the tip. */
export function gearOutline({ teeth, width, height, depth, tip, root, corner }: ElementOf<'gear'>): Path {
  const outer = width / 2
  const inner = Math.max(0, outer - depth)
  const pitch = 360 / teeth
  const points = Array.from({ length: teeth }, (_, i) => i * pitch).flatMap((angle) => [
    polar(inner, angle - (pitch * root) / 200),
    polar(outer, angle - (pitch * tip) / 200),
    polar(outer, angle + (pitch * tip) / 200),
    polar(inner, angle + (pitch * root) / 200),
  ])
  return squashed(
    roundedPolygon(points, () => corner),
    width,
    height,
  )
}

function scallops(count: number, crest: number, valley: number): Path {
  const half = 180 / count
  const chord = 2 * valley * Math.sin(radians(half))
  const rise = crest - valley * Math.cos(radians(half))
  const radius = (chord * chord) / 4 / (2 * rise) + rise / 2
  let at = polar(valley, -half)
  const steps: Step[] = [{ op: 'M', to: at }]
  for (let i = 0; i < count; i++) {
    const to = polar(valley, half + i * 2 * half)
    steps.push(...svgArcSteps(at, { rx: radius, ry: radius, turn: 0, large: rise > radius, clockwise: true, to }))
    at = to
  }
  return [...steps, { op: 'Z' }]
}

function zigzag(count: number, crest: number, valley: number): Path {
  return polygonPath(
    Array.from({ length: 2 * count }, (_, i) => polar(i % 2 === 0 ? crest : valley, (i * 180) / count)),
  )
}

/** From a circle about 0,0 into the box. */
function squashed(path: Path, width: number, height: number): Path {
  const squash = width > 0 ? height / width : 1
  return mapPath(path, ({ x, y }): Point => ({ x: x + width / 2, y: y * squash + height / 2 }))
}
