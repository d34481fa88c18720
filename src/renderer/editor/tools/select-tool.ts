import { hitTest } from '../../../core/design/paint'
import { elementById } from '../../../core/design/scene'
import { offsetUnder } from '../session/caret-places'
import { arcGripAt } from '../session/arc-frame'
import { chosenBy, toggled } from '../session/choosing'
import { frameOf, gripAt, type Frame } from '../session/frames'
import { arcGesture, resizeGesture, rotateGesture } from './grip-gestures'
import { marqueeGesture } from './marquee-gesture'
import { moveGesture } from './move-gesture'
import { afterSlop, TOLERANCE_PX, type Bench, type Gesture, type Place, type Tool } from './tool'

/** Chooses, moves, resizes and turns; a double click goes into a group or into words (designer.md S1–S3, M1–M4, X1). */
export const selectTool: Tool = {
  cursor: 'default',
  down(place, bench) {
    const { editor } = bench
    const gripped = gripGesture(place, bench)
    if (gripped) return gripped
    const id = place.mod ? leafUnder(place, bench) : under(place, bench)
    if (id === null) {
      if (!place.shift) editor.select([])
      return afterSlop(place, () => marqueeGesture(place, bench), leaveGroup(place, bench))
    }
    if (place.clicks === 2) return goInto(id, place, bench)
    const { selection } = editor.store.getState()
    if (place.shift) editor.select(toggled(selection, id))
    else if (!selection.includes(id)) editor.select([id])
    const chosen = editor.store.getState().selection
    return afterSlop(
      place,
      () => moveGesture(place, chosen, bench),
      () => (place.shift ? undefined : editor.select([id])),
    )
  },
  hover: (place, bench) => bench.live.hover(under(place, bench)),
}

/** What a click would take: the top element of the open group. */
function under(place: Place, bench: Bench): string | null {
  const { scene, entered } = bench.editor.store.getState()
  return chosenBy(hitsAt(place, bench), entered, (id) => elementById(scene, id)?.locked !== true)
}

function leafUnder(place: Place, bench: Bench): string | null {
  const { scene } = bench.editor.store.getState()
  const free = hitsAt(place, bench).find((hit) => hit.every((id) => elementById(scene, id)?.locked !== true))
  return free?.at(-1) ?? null
}

function hitsAt(place: Place, { editor, view }: Bench) {
  return hitTest(editor.store.getState().list, place.units, TOLERANCE_PX / view().zoom)
}

function gripGesture(place: Place, bench: Bench): Gesture | null {
  const { scene, selection } = bench.editor.store.getState()
  const [only] = selection
  const frame = selection.length === 1 && only !== undefined ? frameOf(scene, only) : null
  if (!frame || frame.element.locked) return null
  const { element } = frame
  if (element.kind === 'arcText') {
    const handle = arcGripAt(frame.matrix, element, place.pixels, bench)
    return handle ? arcGesture({ ...frame, element }, handle, bench) : null
  }
  const grip = gripAt(frame, place.pixels, bench.view())
  if (!grip) return null
  return grip === 'knob' ? rotateGesture(frame, place, bench) : resizeGesture(frame, grip, bench)
}

/** A double click opens a group, or puts the caret where it was pressed. */
function goInto(id: string, place: Place, bench: Bench): Gesture | null {
  const { editor, writing } = bench
  const { scene } = editor.store.getState()
  if (elementById(scene, id)?.kind === 'group') {
    editor.enter(id)
    const inside = under(place, bench)
    if (inside !== null) editor.select([inside])
    return null
  }
  const frame: Frame | null = frameOf(scene, id)
  if (frame && writing.begin(id)) {
    const offset = offsetUnder(frame, place.units, editor.materials)
    writing.place(offset, offset)
  }
  return null
}

/** A click beside everything of the open group leaves it. */
function leaveGroup(place: Place, { editor }: Bench): () => void {
  return () => {
    if (!place.shift && editor.store.getState().entered !== null) editor.enter(null)
  }
}
