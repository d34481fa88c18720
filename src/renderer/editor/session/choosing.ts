import type { Hit } from '../../../core/design/paint'
import type { Selection } from './history'

/**
 * What a click chooses among what lies under it: the top element of the open group, a group before its parts (designer.md S1, S2).
 * @param hits from the top; each names the groups around the element, outermost first
 * @param entered the open group, or null for the artboard
 * @returns null where nothing of the open group lies there
 */
export function chosenBy(hits: readonly Hit[], entered: string | null, isFree: (id: string) => boolean): string | null {
  for (const hit of hits) {
    const depth = entered === null ? 0 : hit.indexOf(entered) + 1
    if (entered !== null && depth === 0) continue
    const id = hit[depth]
    if (id !== undefined && hit.every(isFree)) return id
  }
  return null
}

/** The selection with one more or one less. */
export function toggled(selection: Selection, id: string): Selection {
  return selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id]
}
