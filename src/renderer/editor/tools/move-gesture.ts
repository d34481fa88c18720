import { applyEdit, type Edit } from '../../../core/design'
import { spaceOf } from '../../../core/design/edits'
import { inverse } from '../../../core/design/geometry'
import { elementById } from '../../../core/design/scene'
import type { Scene } from '../../../core/design'
import { duplicateEdit } from '../session/arranging'
import type { Bench, Gesture, Place } from './tool'

/** Drags the selection: Shift along one axis, Alt drags a copy, Esc puts it back, one step in the history (designer.md M1). */
export function moveGesture(from: Place, ids: readonly string[], { editor, live, t }: Bench): Gesture {
  const { scene } = editor.store.getState()
  const copy = duplicateEdit(scene, ids, 0)
  const editTo = (place: Place): Edit => {
    const dx = place.units.x - from.units.x
    const dy = place.units.y - from.units.y
    const across = Math.abs(dx) >= Math.abs(dy)
    const [x, y] = [place.shift && !across ? 0 : dx, place.shift && across ? 0 : dy]
    if (!place.alt) return moveEdit(scene, ids, x, y)
    const copied = applyEdit(scene, copy.edit)
    return copied.ok
      ? { kind: 'batch', edits: [copy.edit, moveEdit(copied.value.scene, copy.copies, x, y)] }
      : copy.edit
  }
  return {
    move: (place) => live.preview(editTo(place)),
    up: (place) => {
      live.clear()
      const count = ids.length
      if (place.alt) editor.act(editTo(place), { label: t('editor.act.duplicate', { count }), select: copy.copies })
      else editor.act(editTo(place), { label: t('editor.act.move', { count }) })
    },
    cancel: live.clear,
  }
}

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
