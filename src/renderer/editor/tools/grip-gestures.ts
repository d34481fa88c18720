import type { Edit, Element } from '../../../core/design'
import { arcByHandle, resizeByHandle, rotationByDrag, spaceOf } from '../../../core/design/edits'
import type { ArcHandle, Handle } from '../../../core/design/edits'
import { apply, IDENTITY, inverse } from '../../../core/design/geometry'
import type { ElementOf } from '../../../core/design/scene'
import { handleAt, type Frame } from '../session/frames'
import { toUnits } from '../session/view'
import type { PlainKey } from '../../strings/strings'
import type { Bench, Gesture, Place } from './tool'

/** Pictures, icons and arc text keep their ratio unless Shift frees them; all else the other way round (designer.md M3). */
const KEEP_RATIO: ReadonlySet<Element['kind']> = new Set(['picture', 'icon', 'arcText'])

/** Drags a handle: the opposite side stays, Alt keeps the middle, Shift the ratio. */
export function resizeGesture({ element }: Frame, handle: Handle, bench: Bench): Gesture {
  const space = inverse(spaceOf(bench.editor.store.getState().scene, element.id) ?? IDENTITY)
  const editTo = ({ units, shift, alt }: Place): Edit => {
    const how = { proportional: KEEP_RATIO.has(element.kind) !== shift, centred: alt }
    return { kind: 'replace', id: element.id, element: resizeByHandle(element, handle, apply(space, units), how) }
  }
  return gestureOf(editTo, 'editor.act.resize', bench)
}

/** Drags the knob: free with a soft hold at 45°, by 15° with Shift (designer.md M4). */
export function rotateGesture(frame: Frame, from: Place, bench: Bench): Gesture {
  const { element } = frame
  const view = bench.view()
  const middle = toUnits(view, handleAt(frame, { x: 0, y: 0 }, view))
  const editTo = ({ units, shift }: Place): Edit => ({
    kind: 'set',
    id: element.id,
    props: { rotation: rotationByDrag(element.rotation, middle, from.units, units, { stepped: shift }) },
  })
  return gestureOf(editTo, 'editor.act.turn', bench)
}

/** Drags a handle of an arc text: its radius, its anchor, or how far it may reach (designer.md R2). */
export function arcGesture(
  { element }: { readonly element: ElementOf<'arcText'> },
  handle: ArcHandle,
  bench: Bench,
): Gesture {
  const space = inverse(spaceOf(bench.editor.store.getState().scene, element.id) ?? IDENTITY)
  const editTo = ({ units }: Place): Edit => ({
    kind: 'replace',
    id: element.id,
    element: arcByHandle(element, handle, apply(space, units)),
  })
  return gestureOf(editTo, ARC_LABELS[handle], bench)
}

const ARC_LABELS = {
  start: 'editor.act.sweep',
  end: 'editor.act.sweep',
  radius: 'editor.act.radius',
  anchor: 'editor.act.anchor',
} as const

function gestureOf(editTo: (place: Place) => Edit, label: PlainKey, { editor, live, t }: Bench): Gesture {
  return {
    move: (place) => live.preview(editTo(place)),
    up: (place) => {
      live.clear()
      editor.act(editTo(place), { label: t(label) })
    },
    cancel: live.clear,
  }
}
