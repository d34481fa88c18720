import type { TextShaper } from '../layout/text-shaper'
import type { PaintList } from '../paint/paint-list'
import type { Scene } from '../scene/scene'
import type { Finding } from './finding'
import {
  descriptionFindings,
  edgeFindings,
  familyFindings,
  fieldFindings,
  groundFindings,
  hairlineFindings,
  shownElements,
} from './scene-checks'
import { contrastFindings, mergeFieldFindings, sizeFindings, type Words } from './text-checks'
import { wordsContrast } from './words-on-ground'

const ORDER = { error: 0, warn: 1, info: 2 } as const

/**
 * All that is to be mended on a design (designer.md §14), errors first: what painting could not do, and contrast, size, safe area,
 * thin lines, ground, fields, description.
 * @param list the design as it is painted
 */
export function checkDesign(scene: Scene, list: PaintList, shaper: TextShaper): Finding[] {
  const words = shownElements(scene).filter((element): element is Words => isWords(element.kind))
  const found = [
    ...list.problems.filter(({ code }) => code !== 'fallback-font').map((problem): Finding => ({ problem, fix: null })),
    ...words.flatMap((element) => [
      ...contrastFindings(element, scene.theme, list),
      ...sizeFindings(element, shaper),
      ...mergeFieldFindings(element),
    ]),
    ...edgeFindings(scene, list),
    ...hairlineFindings(scene),
    ...groundFindings(scene, list),
    ...fieldFindings(scene),
    ...descriptionFindings(scene),
    ...familyFindings(scene),
  ]
  return found.sort((a, b) => ORDER[a.problem.level] - ORDER[b.problem.level])
}

/** The contrast of each text with what is really painted behind it, by id; texts on pictures are left out. */
export function contrastsOf(scene: Scene, list: PaintList): ReadonlyMap<string, number> {
  const ratios = new Map<string, number>()
  for (const { id, kind } of shownElements(scene)) {
    const ratio = isWords(kind) ? wordsContrast(list, id) : null
    if (ratio !== null) ratios.set(id, ratio)
  }
  return ratios
}

function isWords(kind: string): boolean {
  return kind === 'text' || kind === 'arcText'
}
