import type { Scene } from '../../../core/design'
import { walk } from '../../../core/design/scene'

/** The pictures that a scene shows, by the SHA-256 of their bytes, each once. */
export function picturesOf(scene: Scene): readonly string[] {
  const assets = [...walk(scene.elements)].flatMap(({ element }) => (element.kind === 'picture' ? [element.asset] : []))
  return [...new Set(assets)]
}
