import type { Box } from '../../../core/design/geometry'
import { insertEdit, newElement, usualBox, type DrawnKind } from '../session/new-element'
import { drawnBox } from './drawn-box'
import { isDrag, type Bench, type Gesture, type Place, type Tool } from './tool'

/**
 * Draws a shape: a click places its usual size about the pointer, a drag sets the box; Shift keeps it regular, Alt draws from the
 * middle, the space bar moves the box meanwhile (designer.md T2).
 */
export function drawTool(kindOf: (bench: Bench) => DrawnKind): Tool {
  return {
    cursor: 'crosshair',
    down: (from, bench) => drawGesture(from, kindOf(bench), bench),
  }
}

function drawGesture(from: Place, kind: DrawnKind, { desk, editor, live, t }: Bench): Gesture {
  const { scene, entered } = editor.store.getState()
  const boxTo = drawnBox(from)
  let box: Box | null = null
  const editFor = (drawn: Box) => insertEdit(scene, newElement(scene, kind, drawn), entered)
  return {
    move(place) {
      if (box === null && !isDrag(from, place)) return
      box = boxTo(place)
      live.preview(editFor(box))
    },
    up() {
      live.clear()
      place(desk, kind, box ?? usualBox(kind, from.units), t('editor.act.insert', { what: t(`editor.kind.${kind}`) }))
      desk.used()
    },
    cancel: live.clear,
  }
}

/** Puts a new element on the artboard and chooses it: one step. */
export function place(
  desk: Bench['desk'],
  kind: DrawnKind,
  box: Box,
  label: string,
  given?: Record<string, unknown>,
): string {
  const { scene, entered } = desk.editor.store.getState()
  const element = newElement(scene, kind, box, given)
  desk.editor.act(insertEdit(scene, element, entered), { label, select: [element.id] })
  return element.id
}
