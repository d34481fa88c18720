import type { PaintList } from '../../../core/design'
import type { Box } from '../../../core/design/geometry'
import { drawOps, type Pictures } from './draw-ops'

const MOST_PX = 4096

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

/** The bytes of a PNG of a part of a drawing. @param part in units; null for all of it @param pxPerUnit less where it would be huge */
export async function pngOfPart(
  list: PaintList,
  part: Box | null,
  pxPerUnit: number,
  pictures: Pictures,
): Promise<Uint8Array<ArrayBuffer>> {
  const { x, y, width, height } = part ?? { x: 0, y: 0, width: list.size, height: list.size }
  const scale = Math.min(pxPerUnit, MOST_PX / Math.max(width, height, 1))
  const canvas = new OffscreenCanvas(Math.max(1, Math.ceil(width * scale)), Math.max(1, Math.ceil(height * scale)))
  const context = canvas.getContext('2d')
  context?.setTransform(scale, 0, 0, scale, -x * scale, -y * scale)
  if (context) drawOps(context, list.ops, pictures)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await blob.arrayBuffer())
}
