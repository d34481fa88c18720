import { Element, type Edit, type Scene } from '../../../core/design'
import { groupOf, slotOf, spaceOf } from '../../../core/design/edits'
import { IDENTITY, inverse, type Point } from '../../../core/design/geometry'
import { childrenOf, elementById, terse, walk } from '../../../core/design/scene'

/** Copies lie this far to the right and below. */
const ASIDE: Point = { x: 16, y: 16 }

/** Ids in the order in which they are painted, lowest first. */
export function inPaintOrder(scene: Scene, ids: readonly string[]): string[] {
  return [...walk(scene.elements)].flatMap(({ element }) => (ids.includes(element.id) ? [element.id] : []))
}

/**
 * Copies of elements, each just above its original, in the order of painting; copies are bound to no field (designer.md C4, C5).
 * @param aside how far from the originals, in units of the artboard
 */
export function duplicateEdit(
  scene: Scene,
  ids: readonly string[],
  aside: Point = ASIDE,
): { readonly edit: Edit; readonly copies: string[] } {
  const taken = new Set([...walk(scene.elements)].map(({ element }) => element.id))
  const copies: string[] = []
  const edits = [...inPaintOrder(scene, ids)].reverse().flatMap((id): Edit[] => {
    const element = elementById(scene, id)
    const slot = slotOf(scene.elements, id)
    if (!element || !slot) return []
    const copy = renamed(element, taken)
    copies.unshift(copy.id)
    const [a, b, c, d] = inverse(spaceOf(scene, id) ?? IDENTITY)
    const [dx, dy] = [a * aside.x + c * aside.y, b * aside.x + d * aside.y]
    const moved = { ...copy, x: copy.x + dx, y: copy.y + dy, locked: false }
    return [{ kind: 'insert', element: moved, slot: { parent: slot.parent, index: slot.index + 1 } }]
  })
  return { edit: { kind: 'batch', edits }, copies }
}

/** An element whose ids, and those in it, are new to the scene: `taken` is what it has, and grows. */
export function renamed(element: Element, taken: Set<string>): Element {
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

/**
 * Another place in the order of the parent, for each parent; null where nothing would change. Elements that go together keep
 * their order and are never in each other's way (designer.md A3).
 */
export function orderEdit(scene: Scene, ids: readonly string[], where: Where): Edit | null {
  const chosen = new Set(ids)
  const parents = new Set(
    ids.flatMap((id) => slotOf(scene.elements, id)?.parent ?? (elementById(scene, id) ? [null] : [])),
  )
  const edits = [...parents].flatMap((parent) => {
    const group = parent === null ? null : groupOf(scene.elements, parent)
    const before = (group ? childrenOf(group) : scene.elements).map(({ id }) => id)
    return movesBetween(before, reordered(before, chosen, where), parent)
  })
  return edits.length === 0 ? null : { kind: 'batch', edits }
}

function reordered(order: readonly string[], chosen: ReadonlySet<string>, where: Where): string[] {
  const [mine, others] = [order.filter((id) => chosen.has(id)), order.filter((id) => !chosen.has(id))]
  if (where === 'front') return [...others, ...mine]
  if (where === 'back') return [...mine, ...others]
  return where === 'forward' ? stepped([...order].reverse(), chosen).reverse() : stepped([...order], chosen)
}

/** Each chosen one a place nearer to the beginning, unless another chosen one is there. */
function stepped(order: string[], chosen: ReadonlySet<string>): string[] {
  for (let i = 1; i < order.length; i++) {
    const [before = '', here = ''] = [order[i - 1], order[i]]
    if (chosen.has(here) && !chosen.has(before)) [order[i - 1], order[i]] = [here, before]
  }
  return order
}

/** Moves that turn one order into another, done in turn. */
function movesBetween(before: readonly string[], after: readonly string[], parent: string | null): Edit[] {
  const now = [...before]
  return after.flatMap((id, index): Edit[] => {
    if (now[index] === id) return []
    now.splice(now.indexOf(id), 1)
    now.splice(index, 0, id)
    return [{ kind: 'move', id, slot: { parent, index } }]
  })
}
