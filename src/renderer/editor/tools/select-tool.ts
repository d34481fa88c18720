import { hitTest } from '../../../core/design/paint'
import { elementById } from '../../../core/design/scene'
import { offsetUnder } from '../session/caret-places'
import { arcGripAt } from '../session/arc-frame'
import { chosenBy, toggled } from '../session/choosing'
import { cursorOf, frameOf, gripAt, outlineOf, type Frame } from '../session/frames'
import { centredGesture, isKeptOnCentre } from './centred-gesture'
import { gradientGesture } from './gradient-gesture'
import { guideCursor, oldGuideGesture } from './guide-gesture'
import { arcGesture, resizeGesture, turnGesture } from './grip-gestures'
import { marqueeGesture } from './marquee-gesture'
import { measuresTo } from './measuring'
import { nodeGesture } from './node-gesture'
import { moveGesture } from './move-gesture'
import { openBehind } from './open-behind'
import { afterSlop, TOLERANCE_PX, type Bench, type Gesture, type Place, type Tool } from './tool'

/** Chooses, moves, resizes and turns; a double click goes into a group or into words (designer.md S1–S3, M1–M4, X1). */
export const selectTool: Tool = {
  cursor: 'default',
  down(place, bench) {
    const { editor } = bench
    const gripped =
      nodeGesture(place, bench) ??
      gradientGesture(place, bench) ??
      (hasOtherHandles(bench) ? null : gripGesture(place, bench)) ??
      (place.alt ? null : oldGuideGesture(place, bench))
    if (gripped) return gripped
    const id = place.mod ? leafUnder(place, bench) : under(place, bench)
    if (id === null) {
      if (!place.shift) editor.select([])
      return afterSlop(place, () => marqueeGesture(place, bench), leaveGroup(place, bench))
    }
    if (place.clicks === 2) return goInto(id, place, bench)
    const { selection } = editor.store.getState()
    const wasChosen = selection.includes(id)
    // With Shift a press may also begin a drag along one axis: only a click takes away what was chosen.
    if (!wasChosen) editor.select(place.shift ? toggled(selection, id) : [id])
    const chosen = editor.store.getState().selection
    return afterSlop(
      place,
      () => moveOf(place, chosen, bench),
      () => {
        if (place.alt) openBehind(bench.desk, place.pixels)
        else if (!place.shift) editor.select([id])
        else if (wasChosen) editor.select(toggled(selection, id))
      },
    )
  },
  hover(place, bench) {
    const cursor = (hasOtherHandles(bench) ? null : gripCursor(place, bench)) ?? guideCursor(place, bench)
    const id = cursor === null ? (place.mod ? leafUnder(place, bench) : under(place, bench)) : null
    bench.live.hover(id)
    bench.live.measure(place.alt && cursor === null ? measuresTo(id, bench) : [])
    const isChosen = id !== null && bench.editor.store.getState().selection.includes(id)
    return cursor ?? (isChosen ? 'move' : 'default')
  },
}

function moveOf(place: Place, ids: readonly string[], bench: Bench): Gesture {
  const [id = ''] = ids
  const element = ids.length === 1 && !place.alt ? elementById(bench.editor.store.getState().scene, id) : null
  return isKeptOnCentre(element) ? centredGesture(place, element, bench) : moveGesture(place, ids, bench)
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

/** Whether the ends of a gradient or the nodes of a path stand in the place of the handles. */
function hasOtherHandles({ desk }: Bench): boolean {
  return desk.gradient.shown() !== null || desk.nodes.shown() !== null
}

function gripGesture(place: Place, bench: Bench): Gesture | null {
  const { scene, selection } = bench.editor.store.getState()
  const arc = chosenArc(bench)
  if (arc) {
    const handle = arcGripAt(arc.matrix, arc.element, place.pixels, bench)
    return handle ? arcGesture(arc.element, handle, bench) : null
  }
  const outline = outlineOf(scene, selection)
  const grip = outline && gripAt(outline, place.pixels, bench.view())
  if (!outline || !grip) return null
  if (grip === 'turn') return turnGesture(selection, outline, place, bench)
  const [id = ''] = selection
  const element = selection.length === 1 ? elementById(scene, id) : null
  return isKeptOnCentre(element)
    ? centredGesture(place, element, bench)
    : resizeGesture(selection, outline, grip, bench)
}

/** The pointer over what can be dragged of the selection; null beside it. */
function gripCursor(place: Place, bench: Bench): string | null {
  const { scene, selection } = bench.editor.store.getState()
  const arc = chosenArc(bench)
  if (arc) return arcGripAt(arc.matrix, arc.element, place.pixels, bench) ? 'pointer' : null
  const outline = outlineOf(scene, selection)
  const grip = outline && gripAt(outline, place.pixels, bench.view())
  if (!outline || !grip) return null
  return grip === 'turn' ? 'grab' : cursorOf(outline, grip, bench.view())
}

/** The text on an arc that is chosen alone: it has handles of its own. */
function chosenArc({ editor }: Bench) {
  const { scene, selection } = editor.store.getState()
  const [only] = selection
  const frame = selection.length === 1 && only !== undefined ? frameOf(scene, only) : null
  if (!frame || frame.element.locked || frame.element.kind !== 'arcText') return null
  return { matrix: frame.matrix, element: frame.element }
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
  if (bench.desk.crop.begin(id) || bench.desk.nodes.begin(id)) return null
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
