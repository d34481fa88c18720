import type { PaintList } from '../../../core/design'
import { drawOps } from './draw-ops'

/** Draws a whole design over a square canvas. @param sizePx of the canvas, in its own pixels */
export function drawList(
  context: CanvasRenderingContext2D,
  list: PaintList,
  sizePx: number,
  pictures: Parameters<typeof drawOps>[2],
): void {
  const scale = sizePx / list.size
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, sizePx, sizePx)
  context.setTransform(scale, 0, 0, scale, 0, 0)
  drawOps(context, list.ops, pictures)
}
