import { boxOf } from '../../../core/design/together'
import { distancesBetween } from '../../../core/design/snapping'
import { gapGuide } from '../session/holding'
import type { Guide } from '../session/snapping'
import type { Bench } from './tool'

/** How far what is chosen is from an element, or from the edges of the artboard where none is pointed at (designer.md G2). */
export function measuresTo(id: string | null, { editor }: Pick<Bench, 'editor'>): Guide[] {
  const { scene, selection } = editor.store.getState()
  const { size } = scene.artboard
  const box = boxOf(scene, selection)
  const isOther = id !== null && !selection.includes(id)
  const other = isOther ? boxOf(scene, [id]) : { x: 0, y: 0, width: size, height: size }
  return box && other ? distancesBetween(box, other).map(gapGuide) : []
}
