import type { Edit, Element } from '../../../core/design'
import { resizeByHandle, type Handle, rotationByDrag, spaceOf } from '../../../core/design/edits'
import { apply, IDENTITY, inverse } from '../../../core/design/geometry'
import { handleAt, type Frame } from '../session/frames'
import { toUnits } from '../session/view'
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

function gestureOf(
  editTo: (place: Place) => Edit,
  label: 'editor.act.resize' | 'editor.act.turn',
  { editor, live, t }: Bench,
): Gesture {
  return {
    move: (place) => live.preview(editTo(place)),
    up: (place) => {
      live.clear()
      editor.act(editTo(place), { label: t(label) })
    },
    cancel: live.clear,
  }
}
