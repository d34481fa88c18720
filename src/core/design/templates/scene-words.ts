import type { Scene } from '../scene/scene'
import { walk } from '../scene/walk'

/** The words that a scene shows, lowest element first, each once: for the description of the artwork. */
export function sceneWords(scene: Scene): string[] {
  const hidden = new Set<string>()
  const words: string[] = []
  for (const { element, path } of walk(scene.elements)) {
    if (element.hidden || path.some((id) => hidden.has(id))) {
      hidden.add(element.id)
      continue
    }
    const text = element.kind === 'ribbon' ? (element.label?.text ?? '') : 'text' in element ? element.text : ''
    const plain = text.replace(/\s+/g, ' ').trim()
    if (plain !== '' && !words.includes(plain)) words.push(plain)
  }
  return words
}
