import type { Element, Scene } from '../../../core/design'
import { groupOf } from '../../../core/design/edits'
import { childrenOf, elementById } from '../../../core/design/scene'
import type { Selection } from './history'

/** What elements can have in common (designer.md S4). */
export type Trait = 'fill' | 'stroke' | 'font' | 'kind'

/**
 * All that can be chosen and looks like one of those that are chosen, lowest first; of a group and what lies in it only the group.
 * Elements without such a trait are like nothing.
 */
export function alike(scene: Scene, selection: Selection, trait: Trait): string[] {
  const wanted = new Set(selection.flatMap((id) => markOf(elementById(scene, id), trait) ?? []))
  const within = (elements: readonly Element[]): string[] =>
    elements.flatMap((element) => {
      if (element.locked || element.hidden) return []
      const mark = markOf(element, trait)
      return mark !== null && wanted.has(mark)
        ? [element.id]
        : element.kind === 'group'
          ? within(childrenOf(element))
          : []
    })
  return within(scene.elements)
}

/** What is not chosen of the open group, as far as it can be. */
export function inverted(scene: Scene, entered: string | null, selection: Selection): string[] {
  const group = entered === null ? null : groupOf(scene.elements, entered)
  return (group?.children ?? scene.elements)
    .filter(({ id, locked, hidden }) => !locked && !hidden && !selection.includes(id))
    .map(({ id }) => id)
}

/** A trait as a text that is the same for those who share it. */
function markOf(element: Element | null, trait: Trait): string | null {
  if (!element) return null
  switch (trait) {
    case 'kind':
      return element.kind
    case 'font':
      return 'style' in element && typeof element.style === 'object' ? element.style.family : null
    case 'fill':
      return listed(element.kind === 'icon' ? element.tones : 'fills' in element ? element.fills : [])
    case 'stroke':
      return listed('strokes' in element ? element.strokes : [])
  }
}

function listed(values: readonly unknown[]): string | null {
  return values.length === 0 ? null : JSON.stringify(values)
}
