import { hitTest } from '../../../core/design/paint'
import { elementById, type Colour, type ElementOf } from '../../../core/design/scene'
import type { Element } from '../../../core/design'
import { setOn } from '../session/setting'
import { TOLERANCE_PX, type Bench, type Place, type Tool } from './tool'

/** Takes the colour under the pointer for what is chosen: the role of the theme where it is one, so that it goes on following. */
export const eyedropperTool: Tool = {
  cursor: 'crosshair',
  down(place, bench) {
    const { editor, desk, t } = bench
    const colour = colourUnder(place, bench)
    const { selection } = editor.store.getState()
    if (colour !== null)
      setOn(editor, selection, (element) => filledWith(element, colour), { label: t('editor.act.fill') })
    desk.used()
    return null
  },
}

/** What gives an element one colour: its fill, the tones of an icon, the strokes of a line; null where it has none of its own. */
export function filledWith(element: Element, colour: Colour) {
  const fill = { kind: 'solid', colour, opacity: 100 }
  if (element.kind === 'icon') return { tones: [fill] }
  if (element.kind === 'line') return { strokes: element.strokes.map((stroke) => ({ ...stroke, fill })) }
  return 'fills' in element ? { fills: [fill] } : null
}

/** The topmost colour of what lies there; null on nothing, and on pictures. */
function colourUnder(place: Place, { editor, view }: Bench): Colour | null {
  const { scene, list } = editor.store.getState()
  for (const hit of hitTest(list, place.units, TOLERANCE_PX / view().zoom)) {
    const element = elementById(scene, hit.at(-1) ?? '')
    const colour = element && colourOf(element)
    if (colour) return colour
  }
  return null
}

function colourOf(element: Element): Colour | null {
  const fills = element.kind === 'icon' ? element.tones : 'fills' in element ? element.fills : []
  const strokes = 'strokes' in element ? strokesOf(element).map(({ fill }) => fill) : []
  const top = fills.at(-1) ?? strokes.at(-1)
  if (!top) return null
  return top.kind === 'solid' ? top.colour : (top.stops[0]?.colour ?? null)
}

function strokesOf(element: Extract<Element, { strokes: unknown }>): ElementOf<'line'>['strokes'] {
  return element.strokes
}
