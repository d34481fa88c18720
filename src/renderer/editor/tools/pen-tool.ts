import type { Point } from '../../../core/design/geometry'
import type { PathNode } from '../../../core/design/nodes'
import { heldPoint, holdsFor } from '../session/holding'
import { finishPen } from '../session/pen-desk'
import type { Bench, Gesture, Place, Tool } from './tool'

/** A press this near to the first node closes the outline, in pixels. */
const CLOSE_PX = 8
const STEP = Math.PI / 12

/**
 * Draws an outline node by node: a click sets a corner, a drag pulls handles (Alt only the one ahead), Shift holds steps of 15°;
 * a click on the first node closes, a double click, Enter or Esc ends (designer.md T1).
 */
export const penTool: Tool = {
  cursor: 'crosshair',
  down(place, bench) {
    const { desk, t } = bench
    const { nodes } = desk.pen.store.getState()
    if (place.clicks === 2) {
      finishPen(desk, t, false)
      desk.used()
      return null
    }
    if (nodes.length > 1 && isOnFirst(place, nodes, bench)) return closing(nodes, bench)
    const at = heldPlace(place, nodes, bench)
    desk.pen.put([...nodes, { at, in: null, out: null }])
    return pulling(nodes, at, bench)
  },
  hover(place, bench) {
    const { nodes } = bench.desk.pen.store.getState()
    bench.desk.pen.point(nodes.length === 0 ? null : heldPlace(place, nodes, bench))
    return nodes.length > 1 && isOnFirst(place, nodes, bench) ? 'pointer' : 'crosshair'
  },
}

/** While the button is held the new node gets its handles. */
function pulling(before: readonly PathNode[], at: Point, { desk, view }: Bench): Gesture {
  const node = ({ units, alt, shift }: Place): PathNode => {
    const out = shift ? stepped(at, units) : units
    const isPulled = Math.hypot(out.x - at.x, out.y - at.y) * view().zoom > 3
    const mirrored = { x: 2 * at.x - out.x, y: 2 * at.y - out.y }
    return isPulled ? { at, in: alt ? null : mirrored, out } : { at, in: null, out: null }
  }
  return {
    move: (place) => desk.pen.put([...before, node(place)]),
    up: (place) => desk.pen.put([...before, node(place)]),
    cancel: () => desk.pen.put(before),
  }
}

/** Back at the first node: a drag pulls the handle with which the outline comes home. */
function closing(nodes: readonly PathNode[], { desk, view, t }: Bench): Gesture {
  const [first, ...rest] = nodes
  const closed = ({ units }: Place): readonly PathNode[] => {
    if (!first || Math.hypot(units.x - first.at.x, units.y - first.at.y) * view().zoom <= CLOSE_PX) return nodes
    return [{ ...first, in: { x: 2 * first.at.x - units.x, y: 2 * first.at.y - units.y } }, ...rest]
  }
  return {
    move: (place) => desk.pen.put(closed(place)),
    up: () => {
      finishPen(desk, t, true)
      desk.used()
    },
    cancel: () => desk.pen.put(nodes),
  }
}

function isOnFirst({ units }: Place, [first]: readonly PathNode[], { view }: Bench): boolean {
  return first !== undefined && Math.hypot(units.x - first.at.x, units.y - first.at.y) * view().zoom <= CLOSE_PX
}

/** Where a node goes: by steps from the last one with Shift, else held by others unless Ctrl frees it. */
function heldPlace({ units, shift, mod }: Place, nodes: readonly PathNode[], { desk, editor, view }: Bench): Point {
  const last = nodes.at(-1)
  if (shift && last) return stepped(last.at, units)
  if (mod) return units
  const { scene, entered } = editor.store.getState()
  return heldPoint(units, holdsFor(scene, entered, [], desk.aids.getState()), view().zoom).point
}

function stepped(from: Point, to: Point): Point {
  const angle = Math.round(Math.atan2(to.y - from.y, to.x - from.x) / STEP) * STEP
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return { x: from.x + length * Math.cos(angle), y: from.y + length * Math.sin(angle) }
}
