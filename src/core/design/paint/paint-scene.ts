import type { Theme } from '../scene/colour'
import type { Element } from '../scene/element'
import type { Scene } from '../scene/scene'
import type { Materials } from './materials'
import type { Painted } from './paint-element'
import { paintElement } from './paint-element'
import type { PaintList } from './paint-list'

type Kept = { readonly theme: Theme; readonly fonts: number; readonly painted: Painted }

/** Drawings of elements that did not change, so that an edit paints one element and not all. Elements are never mutated. */
const kept = new WeakMap<Materials, WeakMap<Element, Kept>>()

/** All that a scene shows, as operations (architecture.md, one paint list). */
export function paintScene(scene: Scene, materials: Materials): PaintList {
  const mine = kept.get(materials) ?? new WeakMap<Element, Kept>()
  kept.set(materials, mine)
  const paint = (element: Element): Painted => {
    const known = mine.get(element)
    const fonts = materials.shaper.state
    if (known && known.theme === scene.theme && known.fonts === fonts) return known.painted
    const painted = paintElement(element, scene.theme, materials, paint)
    mine.set(element, { theme: scene.theme, fonts, painted })
    return painted
  }
  const painted = scene.elements.map(paint)
  return {
    size: scene.artboard.size,
    ops: painted.flatMap(({ op }) => op ?? []),
    problems: painted.flatMap(({ problems }) => problems),
    wantedFonts: [...new Set(painted.flatMap(({ wantedFonts }) => wantedFonts))],
  }
}
