import { never } from '../../foundation/bug'
import type { Result } from '../../foundation/result'
import { ok, refuse } from '../../foundation/result'
import { inverse as back, multiply, IDENTITY } from '../geometry/matrix'
import { placementOf } from '../paint/placement'
import { Aids } from '../scene/aids'
import { Hex } from '../scene/colour'
import type { Element } from '../scene/element'
import type { Scene } from '../scene/scene'
import { elementById, walk } from '../scene/walk'
import { withField } from '../templates/fields'
import { withLayouts } from '../templates/layouts'
import type { Edit, Restored, Slot } from './edit'
import { ignoredWith } from './ignore-finding'
import { grouped, ungrouped } from './group-edits'
import { impossible } from './problems'
import { withProperties } from './property'
import { carried } from './rigid'
import { groupOf, groupsAround, slotOf, withElement, withInserted } from './tree'

/**
 * The scene after an edit, and the edit that brings back exactly the one before (designer.md U4).
 * @returns `edit-impossible` where the scene does not allow it; then nothing changed
 */
export function applyEdit(scene: Scene, edit: Edit): Result<{ scene: Scene; inverse: Edit }> {
  const changed = changedBy(scene, edit)
  if (!changed.ok) return changed
  return ok({
    scene: { ...scene, ...changed.value },
    inverse: { kind: 'restore', members: membersLike(scene, changed.value) },
  })
}

function membersLike(scene: Scene, changed: Restored): Restored {
  return {
    ...(changed.theme ? { theme: scene.theme } : {}),
    ...(changed.description === undefined ? {} : { description: scene.description }),
    ...(changed.fields ? { fields: scene.fields } : {}),
    ...(changed.layouts ? { layouts: scene.layouts } : {}),
    ...(changed.ignored ? { ignored: scene.ignored } : {}),
    ...('aids' in changed ? { aids: scene.aids } : {}),
    ...(changed.elements ? { elements: scene.elements } : {}),
  }
}

function changedBy(scene: Scene, edit: Edit): Result<Restored> {
  switch (edit.kind) {
    case 'insert':
      return withNewIds(scene, edit.element, edit.slot)
    case 'remove':
      return removed(scene.elements, edit.ids)
    case 'set': {
      const element = elementById(scene, edit.id)
      if (!element) return refuse(impossible('There is no such element.', edit.id))
      const changed = withProperties(element, edit.props)
      return changed ? elementsOr(withElement(scene.elements, edit.id, () => [changed])) : badValue(edit.id)
    }
    case 'replace':
      if (edit.element.id !== edit.id) return badValue(edit.id)
      return elementsOr(withElement(scene.elements, edit.id, () => [edit.element]))
    case 'move':
      return movedTo(scene.elements, edit.id, edit.slot)
    case 'group': {
      if (elementById(scene, edit.groupId)) return refuse(impossible('This id is taken.', edit.groupId))
      return asElements(grouped(scene.elements, edit.ids, edit.groupId))
    }
    case 'ungroup': {
      const group = groupOf(scene.elements, edit.id)
      return group
        ? asElements(ungrouped(scene.elements, group))
        : refuse(impossible('There is no such group.', edit.id))
    }
    case 'theme': {
      const colour = Hex.safeParse(edit.colour)
      return colour.success
        ? ok({ theme: { ...scene.theme, [edit.role]: colour.data } })
        : refuse(impossible('This is no colour.'))
    }
    case 'field': {
      const after = withField(scene, edit.key, edit.value)
      return after
        ? ok({ fields: after.fields, theme: after.theme, elements: after.elements })
        : refuse(impossible('The field cannot hold this.'))
    }
    case 'layouts': {
      const after = withLayouts(scene, edit.active)
      return ok({ layouts: after.layouts, elements: after.elements })
    }
    case 'describe':
      return edit.description.length <= 2000
        ? ok({ description: edit.description })
        : refuse(impossible('A description has at most 2,000 characters.'))
    case 'ignore':
      return ignoredWith(scene, edit)
    case 'aids': {
      const aids = Aids.safeParse(edit.aids)
      return aids.success ? ok({ aids: aids.data }) : refuse(impossible('This is no guide or grid.'))
    }
    case 'batch':
      return inTurn(scene, edit.edits)
    case 'restore':
      return ok(edit.members)
    default:
      return never(edit)
  }
}

function inTurn(scene: Scene, edits: readonly Edit[]): Result<Restored> {
  let now = scene
  let all: Restored = {}
  for (const edit of edits) {
    const changed = changedBy(now, edit)
    if (!changed.ok) return changed
    all = { ...all, ...changed.value }
    now = { ...now, ...changed.value }
  }
  return ok(all)
}

function withNewIds(scene: Scene, element: Element, slot: Slot): Result<Restored> {
  const taken = new Set([...walk(scene.elements)].map((placed) => placed.element.id))
  for (const placed of walk([element])) {
    if (taken.has(placed.element.id)) return refuse(impossible('This id is taken.', placed.element.id))
    taken.add(placed.element.id)
  }
  return elementsOr(withInserted(scene.elements, slot, [element]))
}

function removed(elements: readonly Element[], ids: readonly string[]): Result<Restored> {
  let rest: Element[] = [...elements]
  for (const id of ids) {
    const without = withElement(rest, id, () => [])
    if (!without) return refuse(impossible('There is no such element.', id))
    rest = without
  }
  return ok({ elements: rest })
}

function movedTo(elements: readonly Element[], id: string, slot: Slot): Result<Restored> {
  const from = slotOf(elements, id)
  const around = groupsAround(elements, id)
  const target = slot.parent === null ? [] : groupsAround(elements, slot.parent)
  const parent = slot.parent === null ? null : groupOf(elements, slot.parent)
  if (!from || !around || !target || (slot.parent !== null && !parent))
    return refuse(impossible('There is no such place.', id))
  const into = parent ? [...target, parent] : []
  if (into.some((group) => group.id === id)) return refuse(impossible('A group cannot lie in itself.', id))
  let taken: Element | undefined
  const without = withElement(elements, id, (element) => {
    taken = element
    return []
  })
  if (!without || !taken) return refuse(impossible('There is no such element.', id))
  const sameParent = from.parent === slot.parent
  const space = (groups: readonly Element[]) => groups.reduce((m, group) => multiply(m, placementOf(group)), IDENTITY)
  const element = sameParent ? taken : carried(taken, multiply(back(space(into)), space(around)))
  const index = sameParent && from.index < slot.index ? slot.index - 1 : slot.index
  return elementsOr(withInserted(without, { parent: slot.parent, index }, [element]))
}

function asElements(result: Result<Element[]>): Result<Restored> {
  return result.ok ? ok({ elements: result.value }) : result
}

function elementsOr(elements: Element[] | null): Result<Restored> {
  return elements ? ok({ elements }) : refuse(impossible('There is no such place.'))
}

function badValue(id: string): Result<Restored> {
  return refuse(impossible('This value does not belong here.', id))
}
