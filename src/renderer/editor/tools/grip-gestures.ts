import type { Edit, Element } from '../../../core/design'
import {
  arcByHandle,
  normalAngle,
  resizeByHandle,
  rotationByDrag,
  spaceOf,
  tightened,
} from '../../../core/design/edits'
import { resizedTogether, turnedTogether } from '../../../core/design/together'
import type { ArcHandle, Handle } from '../../../core/design/edits'
import { apply, IDENTITY, inverse } from '../../../core/design/geometry'
import { elementById, type ElementOf } from '../../../core/design/scene'
import { handleAt, outlineOf, type Outline } from '../session/frames'
import { heldPoint, holdsFor } from '../session/holding'
import type { Guide } from '../session/snapping'
import { toUnits } from '../session/view'
import type { PlainKey } from '../../strings/strings'
import type { Bench, Gesture, Place } from './tool'

/** Pictures, icons and arc text keep their ratio unless Shift frees them; all else the other way round (designer.md M3). */
const KEEP_RATIO: ReadonlySet<Element['kind']> = new Set(['picture', 'icon', 'arcText'])

type Shown = { readonly edit: Edit; readonly words?: string; readonly guides?: readonly Guide[] }

/** Drags a handle: the opposite side stays, Alt keeps the middle, Shift the ratio, Ctrl frees it from guides. */
export function resizeGesture(ids: readonly string[], outline: Outline, handle: Handle, bench: Bench): Gesture {
  const { scene, entered } = bench.editor.store.getState()
  const [id = ''] = ids
  const found = ids.length === 1 ? elementById(scene, id) : null
  const element = found && tightened(found)
  const space = inverse(spaceOf(scene, id) ?? IDENTITY)
  const holds = holdsFor(scene, entered, ids, bench.desk.aids.getState())
  const isUpright = Math.abs(outline.matrix[1]) < 1e-9
  const isScaling = bench.desk.tool.getState().tool === 'scale'
  const shown = (place: Place): Shown | null => {
    const keeps = isScaling || (element !== null && KEEP_RATIO.has(element.kind))
    const how = { proportional: keeps !== place.shift, centred: place.alt, scaled: isScaling }
    const axes = [...(handle.x === 0 ? [] : ['x' as const]), ...(handle.y === 0 ? [] : ['y' as const])]
    const isHeld = isUpright && !place.mod && !how.proportional
    const { point, guides } = isHeld
      ? heldPoint(place.units, holds, bench.view().zoom, axes)
      : { point: place.units, guides: [] }
    const edit: Edit | null = element
      ? { kind: 'replace', id, element: resizeByHandle(element, handle, apply(space, point), how) }
      : resizedTogether(scene, ids, handle, point, how)
    return edit && { edit, guides }
  }
  return gestureOf(shown, 'editor.act.resize', bench, (after) => {
    const now = outlineOf(after, ids)
    return now ? `${rounded(now.width)} × ${rounded(now.height)}` : ''
  })
}

/** Drags what turns: free with a soft hold at 45°, by 15° with Shift (designer.md M4). */
export function turnGesture(ids: readonly string[], outline: Outline, from: Place, bench: Bench): Gesture {
  const { scene } = bench.editor.store.getState()
  const [id = ''] = ids
  const element = ids.length === 1 ? elementById(scene, id) : null
  const view = bench.view()
  const middle = toUnits(view, handleAt(outline, { x: 0, y: 0 }, view))
  const shown = ({ units, shift }: Place): Shown => {
    const before = element?.rotation ?? 0
    const rotation = rotationByDrag(before, middle, from.units, units, { stepped: shift })
    const words = `${rounded(rotation)}°`
    return element
      ? { edit: { kind: 'replace', id, element: { ...tightened(element), rotation } }, words }
      : { edit: turnedTogether(scene, ids, middle, normalAngle(rotation)), words }
  }
  return gestureOf(shown, 'editor.act.turn', bench)
}

/** Drags a handle of an arc text: its radius, its anchor, or how far it may reach (designer.md R2). */
export function arcGesture(element: ElementOf<'arcText'>, handle: ArcHandle, bench: Bench): Gesture {
  const space = inverse(spaceOf(bench.editor.store.getState().scene, element.id) ?? IDENTITY)
  const shown = ({ units }: Place): Shown => {
    const after = arcByHandle(element, handle, apply(space, units))
    return { edit: { kind: 'replace', id: element.id, element: after } }
  }
  return gestureOf(shown, ARC_LABELS[handle], bench)
}

/** What each handle of an arc text is called in the history. */
export const ARC_LABELS = {
  start: 'editor.act.sweep',
  end: 'editor.act.sweep',
  radius: 'editor.act.radius',
  anchor: 'editor.act.anchor',
} as const

function gestureOf(
  shownAt: (place: Place) => Shown | null,
  label: PlainKey,
  { editor, live, t }: Bench,
  measured: (after: Parameters<typeof outlineOf>[0]) => string = () => '',
): Gesture {
  return {
    move(place) {
      const shown = shownAt(place)
      if (!shown) return
      live.preview(shown.edit, { guides: shown.guides ?? [] })
      const { scene } = live.store.getState()
      const words = shown.words ?? (scene ? measured(scene) : '')
      if (words !== '') live.store.setState({ label: { at: place.pixels, words } })
    },
    up(place) {
      const shown = shownAt(place)
      live.clear()
      if (shown) editor.act(shown.edit, { label: t(label) })
    },
    cancel: live.clear,
  }
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}
