import type { Result } from '../../foundation/result'
import { ok, refuse } from '../../foundation/result'
import { turnedBox, union, intersection } from '../geometry/box'
import { moved } from '../geometry/matrix'
import { placementOf } from '../paint/placement'
import type { Element, ElementOf } from '../scene/element'
import { Element as ElementSchema } from '../scene/element'
import { quantised } from '../scene/numbers'
import { carried } from './rigid'
import { impossible } from './problems'
import { slotOf, withElement, withInserted } from './tree'

/** Siblings in a group of their own, at the place of the topmost; the box of the group is what they fill. */
export function grouped(elements: readonly Element[], ids: readonly string[], groupId: string): Result<Element[]> {
  const slots = ids.map((id) => ({ id, slot: slotOf(elements, id) }))
  const parent = slots[0]?.slot?.parent
  if (parent === undefined) return refuse(impossible('There is nothing to group.'))
  if (slots.some(({ slot }) => slot?.parent !== parent))
    return refuse(impossible('These elements lie in different groups.'))
  const order = slots
    .flatMap(({ id, slot }) => (slot ? [{ id, index: slot.index }] : []))
    .sort((a, b) => a.index - b.index)
  const members: Element[] = []
  let rest: Element[] = [...elements]
  for (const { id } of order) {
    const without = withElement(rest, id, (element) => {
      members.push(element)
      return []
    })
    if (!without) return refuse(impossible('There is nothing to group.'))
    rest = without
  }
  const top = order.at(-1)?.index ?? 0
  const box = union(members.map((e) => turnedBox({ x: 0, y: 0, width: e.width, height: e.height }, placementOf(e))))
  if (!box) return refuse(impossible('There is nothing to group.'))
  const frame = {
    x: quantised(box.x),
    y: quantised(box.y),
    width: quantised(box.width),
    height: quantised(box.height),
  }
  const children = members.map((member) => carried(member, moved(-frame.x, -frame.y)))
  const group = ElementSchema.safeParse({ kind: 'group', id: groupId, ...frame, children: [] })
  if (!group.success || group.data.kind !== 'group') return refuse(impossible('A group needs an id of its own.'))
  const slot = { parent, index: top - (order.length - 1) }
  const result = withInserted(rest, slot, [{ ...group.data, children }])
  return result ? ok(result) : refuse(impossible('There is nothing to group.'))
}

/** The children in the place of their group, looking as before; its opacity, turn and mask go into them. */
export function ungrouped(elements: readonly Element[], group: ElementOf<'group'>): Result<Element[]> {
  const { children } = group
  if (group.shadow !== null && children.length > 1)
    return refuse(impossible('Its shadow is that of all parts together; remove the shadow first.'))
  if (group.opacity < 100 && overlap(children))
    return refuse(impossible('It is see-through and its parts overlap; set its opacity to 100 first.'))
  const place = placementOf(group)
  const free = (group.mask ? maskedApart(group) : children).map((child) => {
    const released = carried(child, place)
    const shadow = group.shadow && 'shadow' in released ? { shadow: group.shadow } : {}
    const opacity = quantised((released.opacity * group.opacity) / 100)
    return { ...released, opacity, hidden: released.hidden || group.hidden, ...shadow }
  })
  const result = withElement(elements, group.id, () => free)
  return result ? ok(result) : refuse(impossible('There is no such group.'))
}

/** Each child but the mask in a masked group of its own; the copies of the mask draw nothing. */
function maskedApart(group: ElementOf<'group'>): Element[] {
  const [mask, ...others] = group.children
  if (!mask) return []
  return [
    mask,
    ...others.map((child, i): Element => {
      const clear = { ...mask, id: `${group.id.slice(0, 48)}-mask-${i + 1}` }
      const empty: Element = 'fills' in clear ? { ...clear, fills: [], strokes: [], shadow: null } : clear
      const id = `${group.id.slice(0, 48)}-part-${i + 1}`
      return {
        ...group,
        id,
        x: 0,
        y: 0,
        rotation: 0,
        flipX: false,
        flipY: false,
        opacity: 100,
        hidden: false,
        shadow: null,
        children: [empty, child],
      }
    }),
  ]
}

function overlap(children: readonly Element[]): boolean {
  const boxes = children.map((e) => turnedBox({ x: 0, y: 0, width: e.width, height: e.height }, placementOf(e)))
  return boxes.some((box, i) => boxes.slice(i + 1).some((other) => intersection(box, other) !== null))
}
