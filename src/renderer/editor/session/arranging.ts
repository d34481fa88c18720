import { Element, type Edit, type Scene } from '../../../core/design'
import { groupOf, slotOf } from '../../../core/design/edits'
import { childrenOf, elementById, terse, walk } from '../../../core/design/scene'

/** Copies lie this many units to the right and below. */
const ASIDE = 16

/** Ids in the order in which they are painted, lowest first. */
export function inPaintOrder(scene: Scene, ids: readonly string[]): string[] {
  return [...walk(scene.elements)].flatMap(({ element }) => (ids.includes(element.id) ? [element.id] : []))
}

/** Copies of elements, each just above its original; copies are bound to no field (designer.md C4, C5). */
export function duplicateEdit(
  scene: Scene,
  ids: readonly string[],
  aside = ASIDE,
): { readonly edit: Edit; readonly copies: string[] } {
  const taken = new Set([...walk(scene.elements)].map(({ element }) => element.id))
  const copies: string[] = []
  const edits = [...inPaintOrder(scene, ids)].reverse().flatMap((id): Edit[] => {
    const element = elementById(scene, id)
    const slot = slotOf(scene.elements, id)
    if (!element || !slot) return []
    const copy = renamed(element, taken)
    copies.unshift(copy.id)
    const moved = { ...copy, x: copy.x + aside, y: copy.y + aside, locked: false }
    return [{ kind: 'insert', element: moved, slot: { parent: slot.parent, index: slot.index + 1 } }]
  })
  return { edit: { kind: 'batch', edits }, copies }
}

function renamed(element: Element, taken: Set<string>): Element {
  const ids = new Map<string, string>()
  for (const { element: one } of walk([element])) {
    const stem = one.id.replace(/-copy(-\d+)?$/, '').slice(0, 52)
    let id = `${stem}-copy`
    for (let number = 2; taken.has(id); number++) id = `${stem}-copy-${number}`
    taken.add(id)
    ids.set(one.id, id)
  }
  return Element.parse(withIds(terse(element), ids))
}

function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => withIds(one, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'id' && typeof one === 'string' ? (ids.get(one) ?? one) : withIds(one, ids),
    ]),
  )
}

export type Where = 'forward' | 'backward' | 'front' | 'back'

/** Another place in the order of the parent; null where nothing would change (designer.md A3). */
export function orderEdit(scene: Scene, ids: readonly string[], where: Where): Edit | null {
  const order = inPaintOrder(scene, ids)
  // Those that go first must not be in the way of the others.
  const inTurn = where === 'front' || where === 'backward' ? order : order.reverse()
  const edits = inTurn.flatMap((id) => stepOf(scene, id, where))
  return edits.length === 0 ? null : { kind: 'batch', edits }
}

function stepOf(scene: Scene, id: string, where: Where): Edit[] {
  const slot = slotOf(scene.elements, id)
  if (!slot) return []
  const group = slot.parent === null ? null : groupOf(scene.elements, slot.parent)
  const siblings = group ? childrenOf(group) : scene.elements
  const index = {
    forward: Math.min(siblings.length, slot.index + 2),
    backward: Math.max(0, slot.index - 1),
    front: siblings.length,
    back: 0,
  }[where]
  const stays = index === slot.index || index === slot.index + 1
  return stays ? [] : [{ kind: 'move', id, slot: { parent: slot.parent, index } }]
}
