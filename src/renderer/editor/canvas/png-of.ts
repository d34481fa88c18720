import type { PaintList } from '../../../core/design'
import { drawOps, type Pictures } from './draw-ops'

/** A drawing as PNG, square, with what is not painted left transparent. @param ground a colour below it, or null */
export async function pngOf(
  list: PaintList,
  sizePx: number,
  pictures: Pictures,
  ground: string | null = null,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(sizePx, sizePx)
  const context = canvas.getContext('2d')
  if (context) {
    if (ground !== null) {
      context.fillStyle = ground
      context.fillRect(0, 0, sizePx, sizePx)
    }
    const scale = sizePx / list.size
    context.setTransform(scale, 0, 0, scale, 0, 0)
    drawOps(context, list.ops, pictures)
  }
  return canvas.convertToBlob({ type: 'image/png' })
}
