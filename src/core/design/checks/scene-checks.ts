import { problem, type Level } from '../../foundation/problem'
import type { Point } from '../geometry/point'
import { boundsOfElements, boundsOfList } from '../paint/bounds'
import { colourAt } from '../paint/colour-at'
import type { PaintList } from '../paint/paint-list'
import type { Element } from '../scene/element'
import type { Scene } from '../scene/scene'
import { walk } from '../scene/walk'
import { shownValue } from '../templates/fields'
import type { Finding } from './finding'
import { inkOfElement } from './words-on-ground'

/** What a host that crops takes away at each side, as a share of the artboard. */
const SAFE_INSET = 0.04
/** Corners of letters may stand this far out of the circle that round hosts leave, as a share of its radius. */
const ROUND = 1.04
/** A stroke under 1 px at 120 px output, and the thinnest line of designer.md §16. */
const HAIRLINE_UNITS = 5
const THIN_UNITS = 3
const MOST_FAMILIES = 2
/** A visual box may leave the artboard by as much as rounding does. */
const TOLERANCE = 0.5

/** Words and symbols beyond the safe area, and what the edge of the artboard cuts off (designer.md G5). */
export function edgeFindings(scene: Scene, list: PaintList): Finding[] {
  const { size } = scene.artboard
  const bounds = boundsOfElements(list)
  const found = shownElements(scene).flatMap((element): Finding[] => {
    if (!['text', 'arcText', 'icon'].includes(element.kind)) return []
    if (inkOfElement(list, element.id).every(({ at }) => isSafe(at, size))) return []
    return [
      finding(
        'outside-safe-area',
        'warn',
        element,
        `${nameOf(element)} reaches into the edge that some hosts crop.`,
        'Move it inward, or make it smaller.',
      ),
    ]
  })
  const all = boundsOfList(list)
  const isCut =
    all !== null &&
    (all.x < -TOLERANCE ||
      all.y < -TOLERANCE ||
      all.x + all.width > size + TOLERANCE ||
      all.y + all.height > size + TOLERANCE)
  if (!isCut) return found
  const [cut] = shownElements(scene).filter((element) => {
    const box = bounds.get(element.id)
    return (
      box &&
      (box.x < -TOLERANCE ||
        box.y < -TOLERANCE ||
        box.x + box.width > size + TOLERANCE ||
        box.y + box.height > size + TOLERANCE)
    )
  })
  return [
    ...found,
    finding(
      'bleed',
      'error',
      cut ?? null,
      'The edge of the artboard cuts something off.',
      'Move it inward, or make it smaller.',
    ),
  ]
}

/** Within the inset of the artboard, and within its circle: some hosts crop round. */
function isSafe({ x, y }: Point, size: number): boolean {
  const [inset, half] = [size * SAFE_INSET, size / 2]
  const isInset = x >= inset && y >= inset && x <= size - inset && y <= size - inset
  return isInset && Math.hypot(x - half, y - half) <= half * ROUND
}

/** Strokes that vanish at 120 px: told from 1 px down, warned of below the least that templates use. */
export function hairlineFindings(scene: Scene): Finding[] {
  const widths = shownElements(scene).flatMap((element) =>
    'strokes' in element ? element.strokes.map(({ width }) => ({ element, width })) : [],
  )
  const [thinnest] = widths.filter(({ width }) => width > 0 && width < HAIRLINE_UNITS).sort((a, b) => a.width - b.width)
  if (!thinnest) return []
  const { element, width } = thinnest
  return [
    finding(
      'hairline',
      width < THIN_UNITS ? 'warn' : 'info',
      element,
      `${nameOf(element)} has a line of ${width} units, which is less than a pixel where the badge is small.`,
      `Make it ${HAIRLINE_UNITS} units wide if it must be seen there.`,
    ),
  ]
}

/** Corners that hide the page behind the badge. */
export function groundFindings(scene: Scene, list: PaintList): Finding[] {
  const near = 4
  const far = scene.artboard.size - near
  const isOpaque = [
    { x: near, y: near },
    { x: far, y: near },
    { x: near, y: far },
    { x: far, y: far },
  ].some((corner) => (colourAt(list.ops, corner)?.a ?? 1) > 0.02)
  return isOpaque
    ? [
        finding(
          'opaque-ground',
          'warn',
          null,
          'The corners are not transparent.',
          'Leave out what fills the whole square.',
        ),
      ]
    : []
}

/** Fields without words, and fields that nothing shows. */
export function fieldFindings(scene: Scene): Finding[] {
  return scene.fields.flatMap((field): Finding[] => {
    const [target] = field.targets
    if (field.kind !== 'text' || !target) return []
    if (shownValue(scene, field).trim() === '' && field.default.trim() !== '')
      return [finding('empty-field', 'error', null, `“${field.label}” is empty.`, 'Write what it should say.')]
    return []
  })
}

/** No words for those who cannot see the picture. */
export function descriptionFindings(scene: Scene): Finding[] {
  return scene.description.trim() === '' && scene.elements.length > 0
    ? [
        finding(
          'alt-missing',
          'error',
          null,
          'The picture is not described for people who can’t see it.',
          'Say in a sentence what it shows.',
        ),
      ]
    : []
}

/** More families than a badge can carry. */
export function familyFindings(scene: Scene): Finding[] {
  const families = new Set(
    shownElements(scene).flatMap((element) =>
      'style' in element && typeof element.style === 'object' ? [element.style.family] : [],
    ),
  )
  return families.size > MOST_FAMILIES
    ? [
        finding(
          'too-many-fonts',
          'info',
          null,
          `${families.size} fonts on one badge compete with each other.`,
          'Keep to two.',
        ),
      ]
    : []
}

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

function nameOf(element: Element): string {
  if (element.name !== '') return `“${element.name}”`
  return 'text' in element && element.text !== '' ? `“${element.text.slice(0, 40)}”` : 'An element'
}

function finding(code: string, level: Level, element: Element | null, message: string, remedy: string): Finding {
  return {
    problem: problem({ code, level, where: element ? { element: element.id } : {}, message, remedy }),
    fix: null,
  }
}
