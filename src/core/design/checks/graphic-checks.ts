import type { Point } from '../geometry/point'
import { boundsOfList } from '../paint/bounds'
import { colourAt, inkAt, type Rgba } from '../paint/colour-at'
import type { PaintList } from '../paint/paint-list'
import type { ElementOf } from '../scene/element'
import type { Scene } from '../scene/scene'
import { PAGES, worstContrast } from './contrast'
import { finding, nameOf, type Finding } from './finding'
import { shownElements } from './shown-elements'
import { inkOfElement } from './words-on-ground'

/** Graphics must stand out by so much (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3
/** The edge is looked at in so many directions from the middle. */
const DIRECTIONS = 24
/** A rim and the keyline around it, in units (designer.md §16, 3 and 5). */
const RIM_UNITS = 24
const STEP_UNITS = 3

/** The main symbol against what lies behind it, and the edge of the badge against a white and a dark page. */
export function graphicFindings(scene: Scene, list: PaintList): Finding[] {
  return [...symbolFindings(scene, list), ...edgeOnPages(list)]
}

function symbolFindings(scene: Scene, list: PaintList): Finding[] {
  const icons = shownElements(scene).filter((element): element is ElementOf<'icon'> => element.kind === 'icon')
  const largest = Math.max(...icons.map(areaOf))
  // A symbol may be drawn in parts, a shadow and two halves: the strongest of them speaks for it.
  const [strongest] = icons
    .filter((icon) => areaOf(icon) === largest)
    .flatMap((icon) => {
      const ratio = usualContrast(list, icon.id)
      return ratio === null ? [] : [{ icon, ratio }]
    })
    .sort((a, b) => b.ratio - a.ratio)
  if (!strongest || strongest.ratio >= LEAST_CONTRAST) return []
  const { icon: symbol, ratio } = strongest
  return [
    finding(
      'graphic-contrast',
      'warn',
      symbol,
      `The symbol${symbol.name === '' ? '' : ` ${nameOf(symbol)}`} has a contrast of ${ratio.toFixed(1)} : 1 and needs ${LEAST_CONTRAST}.`,
      'Choose a lighter or darker colour for the symbol or for what lies behind it.',
    ),
  ]
}

function areaOf({ width, height }: ElementOf<'icon'>): number {
  return width * height
}

/** The contrast that a quarter of the symbol's outline has at least: a second tone that lies within the first makes no symbol weak. */
function usualContrast(list: PaintList, id: string): number | null {
  const ratios: number[] = []
  for (const { at, colour } of inkOfElement(list, id)) {
    const ground = colourAt(list.ops, at, id)
    if (ground === null) return null
    ratios.push(worstContrast(colour, ground))
  }
  return ratios.sort((a, b) => a - b)[Math.floor((ratios.length * 3) / 4)] ?? null
}

function edgeOnPages(list: PaintList): Finding[] {
  const rims = rimsOf(list)
  if (rims.length === 0) return []
  const lost = PAGES.filter(({ colour }) => {
    const weak = rims.filter((rim) => rim.every((ink) => worstContrast(ink, colour) < LEAST_CONTRAST))
    return weak.length > rims.length / 2
  })
  const [page] = lost
  if (!page) return []
  return [
    finding(
      'graphic-contrast',
      'warn',
      null,
      `The edge of the badge is lost on a ${page.name} page.`,
      `Put a line around it that stands out from a white and from a dark page, 6 units wide or more.`,
    ),
  ]
}

/** What is painted along each direction where the badge ends, from outside inward; opaque colours only. */
function rimsOf(list: PaintList): Rgba[][] {
  const box = boundsOfList(list)
  if (!box) return []
  const middle: Point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const reach = Math.hypot(box.width, box.height) / 2
  return Array.from({ length: DIRECTIONS }, (_, i) => {
    const angle = (i * 2 * Math.PI) / DIRECTIONS
    const rim: Rgba[] = []
    let edge: number | null = null
    for (let r = reach; r > 0 && (edge === null || edge - r <= RIM_UNITS); r -= STEP_UNITS) {
      const ink = inkAt(list.ops, { x: middle.x + r * Math.sin(angle), y: middle.y - r * Math.cos(angle) })
      if (!ink || ink.a < 0.5) continue
      edge ??= r
      rim.push(ink)
    }
    return rim
  }).filter((rim) => rim.length > 0)
}
