import {
  handleMoved,
  kindOf,
  nearestPlace,
  nodeAdded,
  nodeAt,
  nodesMoved,
  withStrands,
  type NodeRef,
  type Strand,
} from '../../../core/design/nodes'
import { apply, inverse, type Matrix } from '../../../core/design/geometry'
import { frameOf } from '../session/frames'
import { heldPoint, holdsFor } from '../session/holding'
import { setNodeKind } from '../session/node-acts'
import { isSameNode } from '../session/node-desk'
import { nodeGripAt, nodeMarks } from '../session/node-marks'
import { afterSlop, TOLERANCE_PX, type Bench, type Gesture, type Place } from './tool'

/**
 * While the nodes of a path are on the canvas: drags nodes and handles; a double click on a node turns a corner smooth and back,
 * one on the line adds a node; a press beside all of it ends.
 * @returns null where there are no nodes, or the press was beside them
 */
export function nodeGesture(place: Place, bench: Bench): Gesture | null {
  const { desk, editor, view } = bench
  const shown = desk.nodes.shown()
  const frame = shown && frameOf(editor.store.getState().scene, shown.element.id)
  if (!shown || !frame) return null
  const { strands, chosen } = shown
  const grip = nodeGripAt(nodeMarks(strands, chosen, frame.matrix, view()), place.pixels)
  if (grip && grip.part !== 'at') return handleGesture(grip.ref, grip.part, strands, frame.matrix, bench)
  if (grip) {
    desk.nodes.choose(chosenWith(chosen, grip.ref, place))
    if (place.clicks === 2) {
      const node = nodeAt(strands, grip.ref)
      setNodeKind(bench, node && kindOf(node) === 'corner' ? 'smooth' : 'corner')
      return null
    }
    return afterSlop(
      place,
      () => nodeMoveGesture(grip.ref, strands, frame.matrix, bench),
      () => undefined,
    )
  }
  const nearest = nearestPlace(strands, apply(inverse(frame.matrix), place.units))
  if (!nearest || nearest.away > TOLERANCE_PX / view().zoom) {
    desk.nodes.end()
    return null
  }
  const added = place.clicks === 2 ? nodeAdded(strands, nearest.ref, nearest.share) : null
  if (added) {
    desk.nodes.write(added.strands, bench.t('editor.act.addNode'))
    desk.nodes.choose([added.added])
  }
  return { move: () => undefined, up: () => undefined, cancel: () => undefined }
}

/** A press chooses a node, with Shift one more or less; one that is chosen stays so with the others. */
function chosenWith(chosen: readonly NodeRef[], ref: NodeRef, { shift }: Place): readonly NodeRef[] {
  const isChosen = chosen.some((one) => isSameNode(one, ref))
  if (!shift) return isChosen ? chosen : [ref]
  return isChosen ? chosen.filter((one) => !isSameNode(one, ref)) : [...chosen, ref]
}

function nodeMoveGesture(ref: NodeRef, strands: readonly Strand[], matrix: Matrix, bench: Bench): Gesture {
  const { desk, editor } = bench
  const { scene, entered } = editor.store.getState()
  const shown = desk.nodes.shown()
  const holds = holdsFor(scene, entered, shown ? [shown.element.id] : [], desk.aids.getState())
  const start = nodeAt(strands, ref)?.at ?? { x: 0, y: 0 }
  const strandsAt = (place: Place) => {
    const held = place.mod ? place.units : heldPoint(place.units, holds, bench.view().zoom).point
    const to = apply(inverse(matrix), held)
    return nodesMoved(strands, shown?.chosen ?? [], { x: to.x - start.x, y: to.y - start.y })
  }
  return writing(strandsAt, bench.t('editor.act.moveNode'), bench)
}

/** Alt breaks the node, so that one handle moves alone. */
function handleGesture(
  ref: NodeRef,
  end: 'in' | 'out',
  strands: readonly Strand[],
  matrix: Matrix,
  bench: Bench,
): Gesture {
  const strandsAt = ({ units, alt }: Place) => handleMoved(strands, ref, end, apply(inverse(matrix), units), alt)
  return writing(strandsAt, bench.t('editor.act.moveHandle'), bench)
}

function writing(strandsAt: (place: Place) => Strand[], label: string, { desk, live }: Bench): Gesture {
  const element = desk.nodes.shown()?.element
  return {
    move(place) {
      const after = element && withStrands(element, strandsAt(place))
      if (after) live.preview({ kind: 'replace', id: after.id, element: after })
    },
    up(place) {
      live.clear()
      desk.nodes.write(strandsAt(place), label)
    },
    cancel: live.clear,
  }
}
