import type { Element } from '../../../core/design'
import type { BadgeSlug } from '../../../core/foundation/slug'
import type { Studio } from '../../workspace/open-studio'
import { readScene } from './draft-artwork'

/** Every text that the artwork of a badge shows, in the order in which it is painted. */
export async function sceneWords(studio: Studio, slug: BadgeSlug): Promise<string[]> {
  const scene = await readScene(studio, slug)
  return scene === null ? [] : scene.elements.flatMap(wordsOf)
}

function wordsOf(element: Element): string[] {
  if (element.hidden) return []
  switch (element.kind) {
    case 'text':
    case 'arcText':
      return [element.text]
    case 'ribbon':
      return element.label === null ? [] : [element.label.text]
    case 'group':
      return element.children.flatMap(wordsOf)
    case 'repeat':
      return wordsOf(element.child)
    default:
      return []
  }
}
