import { hitTest } from '../../../core/design/paint'
import { elementById } from '../../../core/design/scene'
import type { PaintList, Scene } from '../../../core/design'
import type { Point } from '../../../core/design/geometry'

/** The list of what lies under a place; its place on the canvas in pixels. No ids: the list is closed. */
export type Behind = { readonly at: Point; readonly ids: readonly string[] }

export const NOTHING_BEHIND: Behind = { at: { x: 0, y: 0 }, ids: [] }

/** What can be chosen of all that lies under a place, topmost first: the drawn elements themselves, not their groups (designer.md S4). */
export function elementsUnder(scene: Scene, list: PaintList, place: Point, tolerance: number): string[] {
  const free = (id: string) => elementById(scene, id)?.locked === false
  const hits = hitTest(list, place, tolerance).filter((hit) => hit.every(free))
  return [...new Set(hits.flatMap((hit) => hit.at(-1) ?? []))]
}
