import { apply, multiply } from '../geometry/matrix'
import type { Point } from '../geometry/point'
import { spaceOf } from '../edits/space-of'
import { placementOf } from '../paint/placement'
import type { Element } from '../scene/element'
import type { Scene } from '../scene/scene'
import { walk } from '../scene/walk'

/** A circle of the artboard that something is arranged on, in units. */
export type Circle = { readonly centre: Point; readonly radius: number }

/** Sides may differ by as much as this and still be those of a circle. */
const ROUND = 0.01

/** Whether an element is drawn on a circle that fills its box. */
export function isRound({ kind, width, height }: Element): boolean {
  return ROUND_KINDS.has(kind) && Math.abs(width - height) <= ROUND
}

const ROUND_KINDS: ReadonlySet<Element['kind']> = new Set([
  'ellipse',
  'ring',
  'seal',
  'gear',
  'polygon',
  'star',
  'arcText',
])

/**
 * The circles that a design is built on: edges and middles of rings, round frames, and the lines of texts on an arc
 * (designer.md G3).
 * @param without ids of what is moved: it is not held by itself
 */
export function circlesOf(scene: Scene, without: readonly string[] = []): Circle[] {
  return [...walk(scene.elements)].flatMap(({ element, path }): Circle[] => {
    const isMoved = without.includes(element.id) || path.some((id) => without.includes(id))
    const space = isMoved || element.hidden || !isRound(element) ? null : spaceOf(scene, element.id)
    if (!space) return []
    const { width, height } = element
    const centre = apply(multiply(space, placementOf(element)), { x: width / 2, y: height / 2 })
    return radiiOf(element).map((radius) => ({ centre, radius }))
  })
}

function radiiOf(element: Element): number[] {
  const outer = element.width / 2
  switch (element.kind) {
    case 'ring':
      return [outer, (outer + element.innerRadius) / 2, element.innerRadius]
    case 'seal':
    case 'gear':
      return [outer, outer - element.depth]
    default:
      return [outer]
  }
}
