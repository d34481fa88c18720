import type { Edit, Scene } from '../../../core/design'
import { spaceOf } from '../../../core/design/edits'
import { inverse } from '../../../core/design/geometry'
import { elementById } from '../../../core/design/scene'

/** A move by units of the artboard, whatever groups the elements lie in. */
export function moveEdit(scene: Scene, ids: readonly string[], dx: number, dy: number): Edit {
  const edits = ids.flatMap((id): Edit[] => {
    const element = elementById(scene, id)
    const space = spaceOf(scene, id)
    if (!element || !space) return []
    const [a, b, c, d] = inverse(space)
    return [{ kind: 'set', id, props: { x: element.x + a * dx + c * dy, y: element.y + b * dx + d * dy } }]
  })
  return { kind: 'batch', edits }
}
