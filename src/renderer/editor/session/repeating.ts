import type { Scene } from '../../../core/design'
import { spaceOf } from '../../../core/design/edits'
import { apply, type Point } from '../../../core/design/geometry'
import { elementById } from '../../../core/design/scene'

/** Copies that were made last, and what they are copies of, in the same order. */
export type LastCopy = { readonly originals: readonly string[]; readonly copies: readonly string[] }

/**
 * How far copies stand from what they are copies of, so that the next ones go as far again (designer.md C4).
 * @param chosen what is copied now; only the copies of last time are repeated
 * @returns null where there is nothing to repeat
 */
export function stepToRepeat(scene: Scene, last: LastCopy | null, chosen: readonly string[]): Point | null {
  if (!last || last.copies.length !== chosen.length || !chosen.every((id) => last.copies.includes(id))) return null
  const [original, copy] = [last.originals[0], last.copies[0]]
  const [from, to] = [middleOf(scene, original ?? ''), middleOf(scene, copy ?? '')]
  return from && to && { x: to.x - from.x, y: to.y - from.y }
}

function middleOf(scene: Scene, id: string): Point | null {
  const element = elementById(scene, id)
  const space = spaceOf(scene, id)
  return element && space && apply(space, { x: element.x + element.width / 2, y: element.y + element.height / 2 })
}
