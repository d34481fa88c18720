import type { Element, ElementOf } from '../scene/element'
import type { Slot } from './edit'

/** Elements with one of them put through a function, wherever it lies; the rest is shared. Null removes it. */
export function withElement(
  elements: readonly Element[],
  id: string,
  change: (element: Element) => readonly Element[],
): Element[] | null {
  for (const [i, element] of elements.entries()) {
    if (element.id === id) return [...elements.slice(0, i), ...change(element), ...elements.slice(i + 1)]
    const inside = withinElement(element, id, change)
    if (inside) return [...elements.slice(0, i), inside, ...elements.slice(i + 1)]
  }
  return null
}

function withinElement(element: Element, id: string, change: (e: Element) => readonly Element[]): Element | null {
  if (element.kind === 'group') {
    const children = withElement(element.children, id, change)
    return children && { ...element, children }
  }
  if (element.kind !== 'repeat') return null
  const [child, ...others] = withElement([element.child], id, change) ?? []
  return child && others.length === 0 ? { ...element, child } : null
}

/** Elements with more of them in a slot; null where there is no such group. */
export function withInserted(elements: readonly Element[], slot: Slot, added: readonly Element[]): Element[] | null {
  const put = (list: readonly Element[]) => [...list.slice(0, slot.index), ...added, ...list.slice(slot.index)]
  if (slot.parent === null) return slot.index >= 0 && slot.index <= elements.length ? put(elements) : null
  const group = groupOf(elements, slot.parent)
  if (!group || slot.index < 0 || slot.index > group.children.length) return null
  return withElement(elements, slot.parent, () => [{ ...group, children: put(group.children) }])
}

/** Where an element lies; null where it does not. The child of a repeat has no slot of its own. */
export function slotOf(elements: readonly Element[], id: string, parent: string | null = null): Slot | null {
  for (const [index, element] of elements.entries()) {
    if (element.id === id) return { parent, index }
    const inside = element.kind === 'group' ? slotOf(element.children, id, element.id) : null
    if (inside) return inside
  }
  return null
}

/** The group of an id. */
export function groupOf(elements: readonly Element[], id: string): ElementOf<'group'> | null {
  for (const element of elements) {
    if (element.kind !== 'group') continue
    if (element.id === id) return element
    const inside = groupOf(element.children, id)
    if (inside) return inside
  }
  return null
}

/** The groups around an element, outermost first; null where there is no such element. */
export function groupsAround(elements: readonly Element[], id: string): ElementOf<'group'>[] | null {
  for (const element of elements) {
    if (element.id === id) return []
    if (element.kind !== 'group') continue
    const inside = groupsAround(element.children, id)
    if (inside) return [element, ...inside]
  }
  return null
}
