import type { Matrix } from '../geometry/matrix'
import { IDENTITY, multiply } from '../geometry/matrix'
import { placementOf } from '../paint/placement'
import type { Scene } from '../scene/scene'
import { groupsAround } from './tree'

/** From the space in which an element lies (its group, or the artboard) to the artboard; null where there is no such element. */
export function spaceOf(scene: Scene, id: string): Matrix | null {
  const groups = groupsAround(scene.elements, id)
  return groups && groups.reduce((matrix, group) => multiply(matrix, placementOf(group)), IDENTITY)
}
