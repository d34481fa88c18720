import { hitTest } from '../../../core/design/paint'
import { elementById } from '../../../core/design/scene'
import { chosenBy, toggled } from '../session/choosing'
import { frameOf, gripAt } from '../session/frames'
import { resizeGesture, rotateGesture } from './grip-gestures'
import { marqueeGesture } from './marquee-gesture'
import { moveGesture } from './move-gesture'
import { DRAG_FROM_PX, TOLERANCE_PX, type Bench, type Gesture, type Place, type Tool } from './tool'

/** Chooses, moves, resizes and turns; a double click goes into a group (designer.md S1–S3, M1–M4). */
export const selectTool: Tool = {
  cursor: 'default',
  down(place, bench) {
    const { editor } = bench
    const { scene, selection } = editor.store.getState()
    const [only] = selection
    const frame = selection.length === 1 && only !== undefined ? frameOf(scene, only) : null
    const grip = frame && !frame.element.locked ? gripAt(frame, place.pixels, bench.view()) : null
    if (frame && grip) return grip === 'knob' ? rotateGesture(frame, place, bench) : resizeGesture(frame, grip, bench)

    const id = under(place, bench)
    if (id === null) {
      if (!place.shift) editor.select([])
      return afterSlop(place, () => marqueeGesture(place, bench), leaveGroup(place, bench))
    }
    if (place.shift) editor.select(toggled(selection, id))
    else if (!selection.includes(id)) editor.select([id])
    if (place.clicks === 2 && elementById(scene, id)?.kind === 'group') {
      editor.enter(id)
      const inside = under(place, bench)
      if (inside !== null) editor.select([inside])
      return null
    }
    const chosen = editor.store.getState().selection
    return afterSlop(
      place,
      () => moveGesture(place, chosen, bench),
      () => (place.shift ? undefined : editor.select([id])),
    )
  },
  hover: (place, bench) => bench.live.hover(under(place, bench)),
}

function under(place: Place, { editor, view }: Bench): string | null {
  const { list, scene, entered } = editor.store.getState()
  const hits = hitTest(list, place.units, TOLERANCE_PX / view().zoom)
  return chosenBy(hits, entered, (id) => elementById(scene, id)?.locked !== true)
}

/** A click beside everything of the open group leaves it. */
function leaveGroup(place: Place, { editor }: Bench): () => void {
  return () => {
    if (!place.shift && editor.store.getState().entered !== null) editor.enter(null)
  }
}

/** A press that becomes a gesture once it has moved far enough; else it was a click. */
function afterSlop(from: Place, begin: () => Gesture, clicked: () => void): Gesture {
  let gesture: Gesture | null = null
  return {
    move(place) {
      const far = Math.hypot(place.pixels.x - from.pixels.x, place.pixels.y - from.pixels.y) >= DRAG_FROM_PX
      if (!gesture && far) gesture = begin()
      gesture?.move(place)
    },
    up: (place) => (gesture ? gesture.up(place) : clicked()),
    cancel: () => gesture?.cancel(),
  }
}
