import { groupOf } from '../../../core/design/edits'
import { boundsOfElements } from '../../../core/design/paint'
import type { EditorState } from './editor'

/** Elements whose tops lie within this many units are read as one line. */
const SAME_LINE = 8

type Seen = Pick<EditorState, 'scene' | 'list' | 'entered' | 'selection'>

/** Ids of what can be chosen in the open group, as one reads: from top to bottom, then from start to end (designer.md S5). */
function readingOrder({ scene, list, entered }: Omit<Seen, 'selection'>): string[] {
  const bounds = boundsOfElements(list)
  const parent = entered === null ? null : groupOf(scene.elements, entered)
  const seen = (parent?.children ?? scene.elements).flatMap(({ id, locked, hidden }) => {
    const box = bounds.get(id)
    return locked || hidden || !box ? [] : [{ id, box }]
  })
  seen.sort((a, b) => (Math.abs(a.box.y - b.box.y) > SAME_LINE ? a.box.y - b.box.y : a.box.x - b.box.x))
  return seen.map(({ id }) => id)
}

/** The element that Tab comes to next; null after the last one, so that Tab leaves the canvas. */
export function neighbour(seen: Seen, direction: 1 | -1): string | null {
  const order = readingOrder(seen)
  const [current] = seen.selection
  const at = current === undefined ? -1 : order.indexOf(current)
  if (at === -1) return (direction === 1 ? order[0] : order.at(-1)) ?? null
  return order[at + direction] ?? null
}
