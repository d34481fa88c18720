import { applyEdit, type Edit } from '../../../core/design'
import { boxOf } from '../../../core/design/together'
import { duplicateEdit, inPaintOrder } from '../session/arranging'
import { moveEdit } from '../session/moving'
import { heldBox, holdsFor, type Held } from '../session/holding'
import type { Bench, Gesture, Place } from './tool'

type Way = { readonly x: number; readonly y: number } & Pick<Held, 'guides' | 'polar'>

/**
 * Drags the selection: it is held by the edges and middles of others unless Ctrl frees it, Shift keeps one axis, Alt drags a
 * copy, Esc puts it back; one step in the history (designer.md M1, G1).
 */
export function moveGesture(from: Place, ids: readonly string[], bench: Bench): Gesture {
  const { editor, live, t } = bench
  const { scene, entered } = editor.store.getState()
  const copy = duplicateEdit(scene, ids, { x: 0, y: 0 })
  const box = boxOf(scene, ids)
  const holds = holdsFor(scene, entered, ids, bench.desk.aids.getState())

  const wayTo = (place: Place): Way => {
    const [dx, dy] = [place.units.x - from.units.x, place.units.y - from.units.y]
    const across = Math.abs(dx) >= Math.abs(dy)
    const [x, y] = [place.shift && !across ? 0 : dx, place.shift && across ? 0 : dy]
    if (place.mod || !box) return { x, y, guides: [], polar: null }
    const axes = place.shift ? [across ? ('x' as const) : ('y' as const)] : ['x' as const, 'y' as const]
    const held = heldBox({ ...box, x: box.x + x, y: box.y + y }, holds, bench.view().zoom, axes)
    return { x: x + held.dx, y: y + held.dy, guides: held.guides, polar: held.polar }
  }
  const editBy = ({ x, y }: Way, isCopy: boolean): Edit => {
    if (!isCopy) return moveEdit(scene, ids, x, y)
    const copied = applyEdit(scene, copy.edit)
    return copied.ok
      ? { kind: 'batch', edits: [copy.edit, moveEdit(copied.value.scene, copy.copies, x, y)] }
      : copy.edit
  }
  return {
    move(place) {
      const way = wayTo(place)
      const words = t('editor.moved', { x: rounded(way.x), y: rounded(way.y) })
      live.preview(editBy(way, place.alt), { guides: way.guides, polar: way.polar, label: { at: place.pixels, words } })
    },
    up(place) {
      const edit = editBy(wayTo(place), place.alt)
      live.clear()
      const count = ids.length
      if (place.alt) {
        editor.act(edit, { label: t('editor.act.duplicate', { count }), select: copy.copies })
        bench.desk.copied.setState({ last: { originals: inPaintOrder(scene, ids), copies: copy.copies } })
      } else editor.act(edit, { label: t('editor.act.move', { count }) })
    },
    cancel: live.clear,
  }
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}
