import { withStopAt } from '../parts/fill-values'
import type { JsonValue } from '../../../core/foundation/json'
import { frameOf } from '../session/frames'
import type { Gradient } from '../session/gradient-desk'
import { gradientDragged, gradientGripAt, gradientMarks } from '../session/gradient-marks'
import type { Bench, Gesture, Place } from './tool'

/**
 * Drags an end or a stop of the gradient on the canvas; a stop that is dragged off goes, a press on the line adds one (designer.md
 * P1). @returns null where the press was beside it
 */
export function gradientGesture(place: Place, { desk, editor, live, view, t }: Bench): Gesture | null {
  const shown = desk.gradient.shown()
  const frame = shown && frameOf(editor.store.getState().scene, shown.element.id)
  if (!shown || !frame || shown.element.locked) return null
  const { element, fill, path } = shown
  const grip = gradientGripAt(gradientMarks(frame, fill, view()), place.pixels)
  if (!grip) return null
  const editTo = (next: Gradient) => ({ kind: 'set' as const, id: element.id, props: { [path]: asJson(next) } })
  const label = t('editor.act.gradient')
  if (grip.part === 'line') {
    editor.act(editTo(withStopAt(fill, grip.at, editor.store.getState().scene.theme)), { label })
    return null
  }
  const draggedTo = (to: Place) => gradientDragged(frame, fill, grip, to.pixels, to.units, view()).fill
  let moved = false
  return {
    move(to) {
      moved = true
      live.preview(editTo(draggedTo(to)))
    },
    up(to) {
      live.clear()
      if (moved) editor.act(editTo(draggedTo(to)), { label })
    },
    cancel: live.clear,
  }
}

/** A fill holds only what JSON holds. */
function asJson(fill: Gradient): JsonValue {
  const stops = fill.stops.map((stop) => ({ ...stop }))
  return fill.kind === 'linear'
    ? { kind: 'linear', from: { ...fill.from }, to: { ...fill.to }, stops }
    : { kind: 'radial', centre: { ...fill.centre }, radius: fill.radius, stops }
}
