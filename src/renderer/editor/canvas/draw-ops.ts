import { never } from '../../../core/foundation/bug'
import type { PaintGroup, PaintOp, PaintPath, PaintPicture } from '../../../core/design/paint'
import { styleOf } from './canvas-colour'
import { pathOf } from './path-cache'

/** A 2D context of the page or of an offscreen canvas. */
export type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Pictures that are decoded, by SHA-256; one that is not here yet is left out. */
export type Pictures = ReadonlyMap<string, ImageBitmap>

/** Draws operations lowest first, in the units of the context: what the SVG writer writes, and nothing else. */
export function drawOps(context: Canvas2D, ops: readonly PaintOp[], pictures: Pictures): void {
  for (const op of ops) drawOp(context, op, pictures)
}

function drawOp(context: Canvas2D, op: PaintOp, pictures: Pictures): void {
  switch (op.op) {
    case 'path':
      return drawPath(context, op)
    case 'picture':
      return drawPicture(context, op, pictures)
    case 'group':
      return drawGroup(context, op, pictures)
    default:
      return never(op)
  }
}

function drawPath(context: Canvas2D, { d, rule, fill, stroke }: PaintPath): void {
  if (d === '') return
  const path = pathOf(d)
  if (fill) {
    const { style, opacity } = styleOf(context, fill)
    withAlpha(context, opacity, () => {
      context.fillStyle = style
      context.fill(path, rule)
    })
  }
  if (stroke && stroke.width > 0) {
    const { style, opacity } = styleOf(context, stroke.colour)
    withAlpha(context, opacity, () => {
      context.strokeStyle = style
      context.lineWidth = stroke.width
      context.lineCap = stroke.cap
      context.lineJoin = stroke.join
      context.miterLimit = stroke.miterLimit
      context.setLineDash([...stroke.dash])
      context.lineDashOffset = stroke.dashOffset
      context.stroke(path)
    })
  }
}

function drawPicture(context: Canvas2D, { asset, x, y, width, height, crop }: PaintPicture, pictures: Pictures): void {
  const image = pictures.get(asset)
  if (!image) return
  const [sx, sy] = [crop.x * image.width, crop.y * image.height]
  context.drawImage(image, sx, sy, crop.width * image.width, crop.height * image.height, x, y, width, height)
}

function drawGroup(context: Canvas2D, group: PaintGroup, pictures: Pictures): void {
  if (group.opacity === 0 || group.ops.length === 0) return
  context.save()
  if (group.transform) context.transform(...group.transform)
  if (group.clip) context.clip(pathOf(group.clip.d), group.clip.rule)
  const blurred = group.shadow !== null && group.shadow > 0
  if (blurred || (group.opacity < 1 && isComposite(group.ops))) drawApart(context, group, pictures)
  else withAlpha(context, group.opacity, () => drawOps(context, group.ops, pictures))
  context.restore()
}

/** Whether drawing the parts one by one at an opacity would show them through each other. */
function isComposite(ops: readonly PaintOp[]): boolean {
  const [only] = ops
  if (ops.length !== 1 || !only) return true
  if (only.op === 'picture') return false
  return only.op === 'path' ? only.fill !== null && only.stroke !== null : only.opacity < 1 || isComposite(only.ops)
}

/** Draws a group on a canvas of its own, then lays that down in one go: group opacity and blur. */
function drawApart(context: Canvas2D, { ops, opacity, shadow }: PaintGroup, pictures: Pictures): void {
  const { width, height } = context.canvas
  const apart = new OffscreenCanvas(width, height)
  const inside = apart.getContext('2d')
  if (!inside) return
  const transform = context.getTransform()
  inside.setTransform(transform)
  drawOps(inside, ops, pictures)
  withAlpha(context, opacity, () => {
    context.setTransform(1, 0, 0, 1, 0, 0)
    const scale = Math.sqrt(Math.abs(transform.a * transform.d - transform.b * transform.c))
    if (shadow !== null && shadow > 0) context.filter = `blur(${shadow * scale}px)`
    context.drawImage(apart, 0, 0)
    context.filter = 'none'
    context.setTransform(transform)
  })
}

function withAlpha(context: Canvas2D, opacity: number, draw: () => void): void {
  const before = context.globalAlpha
  context.globalAlpha = before * opacity
  draw()
  context.globalAlpha = before
}
