import { childrenOf } from '../../../core/design/scene'
import type { Edit, Element, Scene } from '../../../core/design'
import { groupsAround, slotOf, type Slot } from '../../../core/design/edits'

/** One line of the layers tree; the top of the list is the top of the picture. */
export type LayerRow = {
  readonly element: Element
  /** 1 on the artboard. */
  readonly level: number
  readonly parent: string | null
  /** Null where it holds nothing. */
  readonly isOpen: boolean | null
}

/** The lines of the tree that are in sight. */
export function layerRows(
  elements: readonly Element[],
  open: ReadonlySet<string>,
  parent: string | null = null,
  level = 1,
): LayerRow[] {
  return [...elements].reverse().flatMap((element): LayerRow[] => {
    const children = childrenOf(element)
    const isOpen = children.length === 0 ? null : open.has(element.id)
    const row: LayerRow = { element, level, parent, isOpen }
    return isOpen ? [row, ...layerRows(children, open, element.id, level + 1)] : [row]
  })
}

/** What is chosen when a line is reached with Shift: all lines from the current one up to it, the new one last. */
export function reached(
  rows: readonly LayerRow[],
  current: string | null,
  to: string,
  selection: readonly string[],
): string[] {
  const ids = rows.map(({ element }) => element.id)
  const [a, b] = [current === null ? -1 : ids.indexOf(current), ids.indexOf(to)]
  if (a === -1 || b === -1) return [...new Set([...selection, to])]
  const between = a <= b ? ids.slice(a, b + 1) : ids.slice(b, a + 1).reverse()
  return [...selection.filter((id) => !between.includes(id)), ...between]
}

/** Groups that must be open for an element to be in sight. */
export function opened(scene: Scene, open: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const needed = ids.flatMap((id) => (groupsAround(scene.elements, id) ?? []).map((group) => group.id))
  return needed.every((id) => open.has(id)) ? open : new Set([...open, ...needed])
}

/** Puts an element above or below another one, or on top inside of a group, as the list shows it (designer.md A5). */
export function dropEdit(scene: Scene, id: string, target: string, where: 'above' | 'below' | 'inside'): Edit | null {
  if (id === target || groupsAround(scene.elements, target)?.some((group) => group.id === id)) return null
  const slot = where === 'inside' ? topOf(scene, target) : besideOf(scene, target, where)
  return slot && { kind: 'move', id, slot }
}

function besideOf(scene: Scene, target: string, where: 'above' | 'below'): Slot | null {
  const slot = slotOf(scene.elements, target)
  return slot && { parent: slot.parent, index: where === 'above' ? slot.index + 1 : slot.index }
}

function topOf(scene: Scene, target: string): Slot | null {
  const slot = slotOf(scene.elements, target)
  return slot && { parent: target, index: childCount(scene, target) }
}

function childCount({ elements }: Scene, id: string): number {
  const stack = [...elements]
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.id === id) return childrenOf(element).length
    stack.push(...childrenOf(element))
  }
  return 0
}
