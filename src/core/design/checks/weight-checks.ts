import { boundsOfElements } from '../paint/bounds'
import { rgbaOf } from '../paint/colour-at'
import type { PaintColour, PaintList, PaintOp } from '../paint/paint-list'
import type { Element } from '../scene/element'
import type { Scene } from '../scene/scene'
import { walk } from '../scene/walk'
import { finding, nameOf, type Finding } from './finding'
import { isOff } from './scene-checks'
import { shownElements } from './shown-elements'

const MOST_HUES = 6
/** Degrees of the colour circle that separate one hue from the next. */
const HUE_GAP = 20
/** Below this share of colour a tone counts as black, grey or white. */
const LEAST_COLOUR = 0.12

/** What a design carries without showing it: hidden elements that nothing brings back, and elements outside of the artboard. */
export function deadWeightFindings(scene: Scene, list: PaintList): Finding[] {
  const switched = switchedElements(scene)
  const bounds = boundsOfElements(list)
  const hidden = [...walk(scene.elements)]
    .map(({ element }) => element)
    .filter(({ hidden, id }) => hidden && !switched.has(id))
  const off = shownElements(scene).filter(({ id }) => {
    const box = bounds.get(id)
    return box !== undefined && isOff(box, scene.artboard.size)
  })
  return [
    ...hidden.map((element) =>
      finding(
        'hidden-element',
        'info',
        element,
        `${nameOf(element)} is hidden and will not be in the picture${holdsField(scene, element) ? ', though a field writes into it' : ''}.`,
        'Show it, or remove it.',
      ),
    ),
    ...off.map((element) =>
      finding('off-artboard', 'info', element, `${nameOf(element)} lies outside of the artboard.`, 'Remove it.', {
        kind: 'remove',
        ids: [element.id],
      }),
    ),
  ]
}

/** Elements that a field, a choice or a layout shows and hides. */
function switchedElements({ fields, layouts }: Scene): ReadonlySet<string> {
  const patches = [
    ...fields.flatMap(({ options }) => options.flatMap(({ set }) => set)),
    ...layouts.base,
    ...layouts.variants.flatMap(({ set }) => set),
  ]
  return new Set([
    ...fields.flatMap(({ targets }) => targets.flatMap((one) => (one.does.startsWith('show-') ? [one.element] : []))),
    ...patches.flatMap(({ element, props }) => ('hidden' in props ? [element] : [])),
  ])
}

function holdsField({ fields }: Scene, { id }: Element): boolean {
  return fields.some(({ targets }) => targets.some((target) => target.does === 'write' && target.element === id))
}

/** More hues than one badge can carry. */
export function hueFindings(list: PaintList): Finding[] {
  const hues = huesOf(list)
  if (hues <= MOST_HUES) return []
  return [
    finding(
      'too-many-colours',
      'info',
      null,
      `${hues} hues on one badge compete with each other.`,
      'Keep to three tones of one hue and an accent.',
    ),
  ]
}

/** How many hues a drawing has; tones of one hue count once. */
function huesOf(list: PaintList): number {
  const hues = [...coloursOf(list.ops)].flatMap((hex) => hueOf(hex) ?? []).sort((a, b) => a - b)
  const [first] = hues
  const last = hues.at(-1)
  if (first === undefined || last === undefined) return 0
  const gaps = hues.filter((hue, i) => i > 0 && hue - (hues[i - 1] ?? hue) > HUE_GAP).length
  return gaps + (gaps > 0 && first + 360 - last <= HUE_GAP ? 0 : 1)
}

function coloursOf(ops: readonly PaintOp[]): Set<string> {
  const found = new Set<string>()
  const take = (colour: PaintColour | null | undefined) => {
    if (colour?.kind === 'solid') found.add(colour.colour)
    else colour?.stops.forEach((stop) => found.add(stop.colour))
  }
  for (const op of ops) {
    if (op.op === 'group') coloursOf(op.ops).forEach((colour) => found.add(colour))
    else if (op.op === 'path') {
      take(op.fill)
      take(op.stroke?.colour)
    }
  }
  return found
}

/** Degrees on the colour circle (HSL); null for what is nearly grey, black or white. */
function hueOf(hex: string): number | null {
  const { r, g, b } = rgbaOf(hex)
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)]
  if (high - low < LEAST_COLOUR * 255) return null
  const turn =
    high === r ? (g - b) / (high - low) : high === g ? 2 + (b - r) / (high - low) : 4 + (r - g) / (high - low)
  return (turn * 60 + 360) % 360
}
