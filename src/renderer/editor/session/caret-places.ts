import { apply, inverse, type Point } from '../../../core/design/geometry'
import { caretAt, caretLines, offsetAt, selectionShapes } from '../../../core/design/layout'
import type { Frame } from './frames'
import type { EditorMaterials } from './materials'
import type { Written } from './writing'

/** How far beside the letters a press still belongs to the words, as a share of the type size. */
const NEAR = 0.9

/** The foot and the top of the caret on the artboard. */
export function caretOf(element: Written, { matrix }: Frame, offset: number, { materials }: EditorMaterials) {
  const { foot, top } = caretAt(caretLines(element, materials.shaper), offset)
  return { foot: apply(matrix, foot), top: apply(matrix, top) }
}

/** Shapes over the chosen letters, on the artboard. */
export function chosenLetters(
  element: Written,
  { matrix }: Frame,
  [from, to]: readonly [number, number],
  { materials }: EditorMaterials,
): Point[][] {
  const shapes = selectionShapes(caretLines(element, materials.shaper), from, to)
  return shapes.map((corners) => corners.map((corner) => apply(matrix, corner)))
}

/** The offset in the words whose caret is nearest to a place of the artboard. */
export function offsetUnder({ element, matrix }: Frame, units: Point, { materials }: EditorMaterials): number {
  if (element.kind !== 'text' && element.kind !== 'arcText') return 0
  return offsetAt(caretLines(element, materials.shaper), apply(inverse(matrix), units))
}

/** Whether a place lies in or near the words of an element. */
export function caretHit({ element, matrix }: Frame, units: Point, { materials }: EditorMaterials): boolean {
  if (element.kind !== 'text' && element.kind !== 'arcText') return false
  const at = apply(inverse(matrix), units)
  return caretLines(element, materials.shaper).some((line) => {
    const { x, away } = line.from(at)
    const reach = line.size * NEAR
    return away <= reach && x >= -reach && x <= line.placed.width + reach
  })
}
