import type { Point } from '../../../core/design/geometry'
import { insertEdit, newElement, usualBox } from '../session/new-element'
import { isDrag, type Gesture, type Tool } from './tool'

/** Draws a straight line; Shift holds it at steps of 15°. */
export const lineTool: Tool = {
  cursor: 'crosshair',
  down(from, { desk, editor, live, t }): Gesture {
    const { scene, entered } = editor.store.getState()
    let to: Point | null = null
    const element = () => {
      const { box, rotation } = to ? lineBetween(from.units, to) : { box: usualBox('line', from.units), rotation: 0 }
      return newElement(scene, 'line', box, { rotation })
    }
    return {
      move(place) {
        if (to === null && !isDrag(from, place)) return
        to = place.shift ? stepped(from.units, place.units) : place.units
        live.preview(insertEdit(scene, element(), entered))
      },
      up() {
        live.clear()
        const line = element()
        const label = t('editor.act.insert', { what: t('editor.kind.line') })
        editor.act(insertEdit(scene, line, entered), { label, select: [line.id] })
        desk.used()
      },
      cancel: live.clear,
    }
  },
}

/** The box and the turn of a line from one place to another: it lies in the middle of its box, from left to right. */
function lineBetween(a: Point, b: Point) {
  const width = Math.hypot(b.x - a.x, b.y - a.y)
  const box = { x: (a.x + b.x) / 2 - width / 2, y: (a.y + b.y) / 2, width, height: 0 }
  return { box, rotation: (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI }
}

function stepped(a: Point, b: Point): Point {
  const step = Math.PI / 12
  const angle = Math.round(Math.atan2(b.y - a.y, b.x - a.x) / step) * step
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  return { x: a.x + length * Math.cos(angle), y: a.y + length * Math.sin(angle) }
}
