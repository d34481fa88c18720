import type { PaintList } from '../../../core/design'
import type { PaintOp } from '../../../core/design/paint'
import type { DesignerDesk } from '../session/desk'
import type { View } from '../session/view'
import { drawOps, type Canvas2D, type Pictures } from './draw-ops'

/** What lies below and above of all that a gesture changes, drawn once for the whole gesture. */
type Still = {
  readonly rest: PaintList
  readonly view: View
  readonly from: number
  readonly to: number
  readonly below: OffscreenCanvas
  readonly above: OffscreenCanvas
}

/** Draws the artwork of a desk; while a gesture is under way only what it changes is drawn anew (designer.md, Speed). */
export function drawArtwork(desk: DesignerDesk): (context: CanvasRenderingContext2D) => void {
  let still: Still | null = null
  const pictures = desk.editor.materials.pictures()
  return (context) => {
    const { list: rest } = desk.editor.store.getState()
    const { list: live } = desk.live.store.getState()
    const { view } = desk.view.store.getState()
    if (!live || live.ops.length !== rest.ops.length) {
      still = null
      return within(context, view, (live ?? rest).ops, pictures)
    }
    const changed = live.ops.flatMap((op, i) => (op === rest.ops[i] ? [] : [i]))
    const from = Math.min(still?.from ?? Infinity, ...changed)
    const to = Math.max(still?.to ?? -1, ...changed)
    if (to < 0) return within(context, view, rest.ops, pictures)
    if (!still || still.rest !== rest || still.view !== view || from < still.from || to > still.to) {
      const { width, height } = context.canvas
      const transform = context.getTransform()
      const drawn = (ops: readonly PaintOp[]) => apart(width, height, transform, view, ops, pictures)
      still = { rest, view, from, to, below: drawn(rest.ops.slice(0, from)), above: drawn(rest.ops.slice(to + 1)) }
    }
    onTop(context, still.below)
    within(context, view, live.ops.slice(still.from, still.to + 1), pictures)
    onTop(context, still.above)
  }
}

function within(context: Canvas2D, { zoom, x, y }: View, ops: readonly PaintOp[], pictures: Pictures): void {
  context.save()
  context.transform(zoom, 0, 0, zoom, x, y)
  drawOps(context, ops, pictures)
  context.restore()
}

function apart(
  width: number,
  height: number,
  transform: DOMMatrix,
  view: View,
  ops: readonly PaintOp[],
  pictures: Pictures,
) {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  context?.setTransform(transform)
  if (context) within(context, view, ops, pictures)
  return canvas
}

function onTop(context: CanvasRenderingContext2D, canvas: OffscreenCanvas): void {
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.drawImage(canvas, 0, 0)
  context.restore()
}
