import type { Element } from './element'
import type { Scene } from './scene'

/** An element with where it lies: the ids of its groups from the outside in. */
export type Placed = { readonly element: Element; readonly path: readonly string[]; readonly depth: number }

/** All elements, lowest first, a group before its children. */
export function* walk(elements: readonly Element[], path: readonly string[] = []): Generator<Placed> {
  for (const element of elements) {
    yield { element, path, depth: path.length }
    yield* walk(childrenOf(element), [...path, element.id])
  }
}

/** The children of a group or the child of a repeat. */
export function childrenOf(element: Element): readonly Element[] {
  if (element.kind === 'group') return element.children
  return element.kind === 'repeat' ? [element.child] : []
}

/** The element of an id, wherever it lies. */
export function elementById(scene: Scene, id: string): Element | null {
  for (const { element } of walk(scene.elements)) if (element.id === id) return element
  return null
}
