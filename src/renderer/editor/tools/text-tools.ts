import { frameOf } from '../session/frames'
import { hitTest } from '../../../core/design/paint'
import { apply, type Box, type Point } from '../../../core/design/geometry'
import { elementById } from '../../../core/design/scene'
import type { Element } from '../../../core/design'
import { insertEdit, newElement, usualArcBox, usualBox } from '../session/new-element'
import { drawnBox } from './drawn-box'
import { isDrag, TOLERANCE_PX, type Bench, type Tool } from './tool'

/** Places words and begins writing: a click one line that grows, a drag a box in which they wrap (designer.md T1). */
export const textTool: Tool = {
  cursor: 'text',
  down(from, bench) {
    const boxTo = drawnBox(from)
    let box: Box | null = null
    return {
      move(place) {
        if (box !== null || isDrag(from, place)) box = boxTo(place)
        bench.live.marquee(box)
      },
      up() {
        bench.live.clear()
        if (box) writeNew(bench, 'text', box, { sizing: 'wrap' })
        else writeNew(bench, 'text', usualBox('text', from.units))
      },
      cancel: bench.live.clear,
    }
  },
}

/** Places words on the ring below the pointer, else on a circle of 70 % of the artboard (designer.md R1). */
export const arcTextTool: Tool = {
  cursor: 'text',
  down(from, bench) {
    const box = ringBelow(from.units, bench) ?? usualArcBox(bench.editor.store.getState().scene)
    return {
      move: () => undefined,
      up: () => writeNew(bench, 'arcText', box),
      cancel: () => undefined,
    }
  },
}

/** Words in the middle of the view, for who uses no mouse. */
export function writeInMiddle(bench: Pick<Bench, 'desk' | 't'>, kind: 'text' | 'arcText', middle: Point): void {
  writeNew(
    bench,
    kind,
    kind === 'text' ? usualBox('text', middle) : usualArcBox(bench.desk.editor.store.getState().scene),
  )
}

function writeNew(
  { desk, t }: Pick<Bench, 'desk' | 't'>,
  kind: 'text' | 'arcText',
  box: Box,
  given?: Record<string, unknown>,
): void {
  const { scene, entered } = desk.editor.store.getState()
  const element = newElement(scene, kind, box, given)
  const act = { label: t('editor.act.write'), select: [element.id], mergeKey: `write ${element.id} 0` }
  if (desk.editor.act(insertEdit(scene, element, entered), act)) desk.writing.begin(element.id)
  desk.used()
}

function ringBelow(at: Point, { editor, view }: Bench): Box | null {
  const { list, scene } = editor.store.getState()
  for (const hit of hitTest(list, at, TOLERANCE_PX / view().zoom)) {
    const id = hit.at(-1)
    const element = id === undefined ? null : elementById(scene, id)
    const radius = element && radiusOf(element)
    const frame = id === undefined ? null : frameOf(scene, id)
    if (!radius || !frame) continue
    const middle = apply(frame.matrix, { x: frame.element.width / 2, y: frame.element.height / 2 })
    return { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius }
  }
  return null
}

/** The radius on which words stand on a round element: the middle of a ring's band, else its edge. */
function radiusOf(element: Element): number | null {
  if (element.kind === 'ring') return (element.width / 2 + element.innerRadius) / 2
  return element.kind === 'ellipse' && Math.abs(element.width - element.height) < 1 ? element.width / 2 : null
}
