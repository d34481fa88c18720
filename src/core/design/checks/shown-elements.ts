import type { Element } from '../scene/element'
import type { Scene } from '../scene/scene'
import { walk } from '../scene/walk'

/** Elements that are drawn, lowest first. */
export function shownElements(scene: Scene): Element[] {
  const hidden = new Set<string>()
  const shown: Element[] = []
  for (const { element, path } of walk(scene.elements)) {
    if (element.hidden || path.some((id) => hidden.has(id))) hidden.add(element.id)
    else shown.push(element)
  }
  return shown
}
