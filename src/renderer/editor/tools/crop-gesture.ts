import { apply, inverse } from '../../../core/design/geometry'
import { frameOf } from '../session/frames'
import type { Bench, Gesture, Place } from './tool'

/**
 * While a picture is cropped: a drag moves it behind its frame, a press beside the frame accepts (designer.md I2).
 * @returns null where the press was beside it
 */
export function cropGesture(from: Place, { desk, editor, t }: Bench): Gesture | null {
  const state = desk.crop.store.getState()
  const frame = state.id === null ? null : frameOf(editor.store.getState().scene, state.id)
  if (state.id === null || !frame) return null
  const back = inverse(frame.matrix)
  const start = apply(back, from.units)
  const isInside = start.x >= 0 && start.y >= 0 && start.x <= frame.width && start.y <= frame.height
  if (!isInside) {
    desk.crop.accept(t('editor.act.crop'))
    return null
  }
  const { crop } = state
  return {
    move({ units }) {
      const now = apply(back, units)
      desk.crop.moveFrom(crop, (now.x - start.x) / frame.width, (now.y - start.y) / frame.height)
    },
    up: () => undefined,
    cancel: () => desk.crop.cancel(),
  }
}
