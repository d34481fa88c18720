import type { Translate } from '../../strings/strings'
import type { DesignerDesk } from '../session/desk'
import { usualBox, type DrawnKind } from '../session/new-element'
import { finishPen, usualNodes } from '../session/pen-desk'
import { toUnits } from '../session/view'
import type { ToolId } from '../session/tool-ids'
import { place } from './draw-tool'
import { writeInMiddle } from './text-tools'

/** Places what a tool draws in the middle of the view, so that no mouse is needed (designer.md T2). @returns whether it draws */
export function placeInMiddle(desk: DesignerDesk, tool: ToolId, t: Translate): boolean {
  const middle = middleOfView(desk)
  switch (tool) {
    case 'select':
    case 'hand':
    case 'scale':
    case 'eyedropper':
      return false
    case 'pen': {
      desk.pen.put(usualNodes(middle))
      const id = finishPen(desk, t, false)
      desk.take('select')
      if (id !== null) desk.nodes.begin(id)
      return true
    }
    case 'text':
    case 'arcText':
      writeInMiddle({ desk, t }, tool, middle)
      return true
    default: {
      const kind: DrawnKind = tool === 'shape' ? desk.tool.getState().shape : tool
      place(desk, kind, usualBox(kind, middle), t('editor.act.insert', { what: t(`editor.kind.${kind}`) }))
      desk.take('select')
      return true
    }
  }
}

/** What lies in the middle of the canvas, in units. */
export function middleOfView({ view }: DesignerDesk) {
  const { view: now, room } = view.store.getState()
  return toUnits(now, { x: room.width / 2, y: room.height / 2 })
}
