import type { Box } from '../geometry/box'
import type { Point } from '../geometry/point'
import { boundsOfElements, boundsOfList } from '../paint/bounds'
import { colourAt } from '../paint/colour-at'
import type { PaintList } from '../paint/paint-list'
import type { Scene } from '../scene/scene'
import { finding, nameOf, type Finding } from './finding'
import { safeArea } from './safe-area'
import { shownElements } from './shown-elements'
import { inkOfElement } from './words-on-ground'

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
  if (all === null || !isOver(all, size)) return found
  const [cut] = shownElements(scene).filter((element) => {
    const box = bounds.get(element.id)
    return box && !isOff(box, size) && isOver(box, size)
  })
  if (!cut) return found // it lies wholly outside, which cuts nothing
  return [
    ...found,
    finding(
      'bleed',
      'error',
      cut,
      'The edge of the artboard cuts something off.',
      'Move it inward, or make it smaller.',
    ),
  ]
}

/** Whether the edge of the artboard cuts a box. */
function isOver({ x, y, width, height }: Box, size: number): boolean {
  return x < -TOLERANCE || y < -TOLERANCE || x + width > size + TOLERANCE || y + height > size + TOLERANCE
}

/** Whether nothing of a box is on the artboard. */
export function isOff({ x, y, width, height }: Box, size: number): boolean {
  return x + width <= 0 || y + height <= 0 || x >= size || y >= size
}

/** Within the inset of the artboard, and within its circle: some hosts crop round. */
function isSafe({ x, y }: Point, size: number): boolean {
  const { inset, radius } = safeArea(size)
  const half = size / 2
  const isInset = x >= inset && y >= inset && x <= size - inset && y <= size - inset
  return isInset && Math.hypot(x - half, y - half) <= radius * ROUND
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
