import { layoutArc, layoutText } from '../../../core/design/layout'
import { elementById, type Field } from '../../../core/design/scene'
import type { Scene } from '../../../core/design'
import type { EditorMaterials } from './materials'

/** How the words of a field stand in the picture: at their own size, made smaller, too long, or nowhere. */
export type Fit = 'full' | 'smaller' | 'over' | 'none'

export function fitOf(scene: Scene, field: Field, { materials }: EditorMaterials): Fit {
  const fits = field.targets.flatMap(({ element: id, does }): Fit[] => {
    const element = does === 'write' ? elementById(scene, id) : null
    if (!element || element.hidden || (element.kind !== 'text' && element.kind !== 'arcText')) return []
    const layout =
      element.kind === 'text' ? layoutText(element, materials.shaper) : layoutArc(element, materials.shaper)
    if (!layout.fits) return ['over']
    return [layout.size < element.style.size || layout.tracking < element.style.tracking ? 'smaller' : 'full']
  })
  if (field.value === '' || fits.length === 0) return 'none'
  if (fits.includes('over')) return 'over'
  return fits.includes('smaller') ? 'smaller' : 'full'
}
