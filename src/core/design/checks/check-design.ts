import type { TextShaper } from '../layout/text-shaper'
import type { PaintList } from '../paint/paint-list'
import type { Element } from '../scene/element'
import type { Scene } from '../scene/scene'
import { descriptionFindings, fieldFindings } from './field-checks'
import type { Finding } from './finding'
import { graphicFindings } from './graphic-checks'
import { hostFindings, sharpnessFindings, type PictureSizes } from './host-checks'
import { edgeFindings, familyFindings, groundFindings, hairlineFindings } from './scene-checks'
import { shownElements } from './shown-elements'
import { contrastFindings, letterHeight, mergeFieldFindings, sizeFindings, type Words } from './text-checks'
import { deadWeightFindings, hueFindings } from './weight-checks'
import { wordsContrast } from './words-on-ground'

const ORDER = { error: 0, warn: 1, info: 2 } as const

/** What checking needs besides the design. */
export type CheckMaterials = {
  readonly shaper: TextShaper
  readonly pictureSize?: PictureSizes
  /** How large the published picture is, where that is known. */
  readonly pngBytes?: number | null
}

/**
 * All that is to be mended on a design (designer.md §14), errors first; what the design lets stand is among it (see
 * `sortedOut`).
 * @param list the design as it is painted
 */
export function checkDesign(
  scene: Scene,
  list: PaintList,
  { shaper, pictureSize = () => null, pngBytes = null }: CheckMaterials,
): Finding[] {
  const words = shownElements(scene).filter(isWords)
  const found = [
    ...list.problems.filter(({ code }) => code !== 'fallback-font').map((problem): Finding => ({ problem, fix: null })),
    ...words.flatMap((element) => [
      ...contrastFindings(element, scene.theme, list),
      ...sizeFindings(element, shaper),
      ...mergeFieldFindings(element),
    ]),
    ...graphicFindings(scene, list),
    ...edgeFindings(scene, list),
    ...hairlineFindings(scene),
    ...groundFindings(scene, list),
    ...sharpnessFindings(scene, pictureSize),
    ...fieldFindings(scene),
    ...descriptionFindings(scene),
    ...hostFindings(
      words.map((element) => letterHeight(element, shaper)),
      pngBytes,
    ),
    ...deadWeightFindings(scene, list),
    ...familyFindings(scene),
    ...hueFindings(list),
  ]
  return found.sort((a, b) => ORDER[a.problem.level] - ORDER[b.problem.level])
}

/** The contrast of each text with what is really painted behind it, by id; texts on pictures are left out. */
export function contrastsOf(scene: Scene, list: PaintList): ReadonlyMap<string, number> {
  const ratios = new Map<string, number>()
  for (const { id } of shownElements(scene).filter(isWords)) {
    const ratio = wordsContrast(list, id)
    if (ratio !== null) ratios.set(id, ratio)
  }
  return ratios
}

function isWords(element: Element): element is Words {
  return element.kind === 'text' || element.kind === 'arcText'
}
