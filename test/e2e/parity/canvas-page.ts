import Konva from 'konva'
import type { PaintList } from '../../../src/core/design'
import { drawOps } from '../../../src/renderer/editor/canvas/draw-ops'

declare global {
  interface Window {
    /** Draws a paint list as the designer's canvas does; the picture as a data address. */
    drawOnCanvas: (list: PaintList, sizePx: number) => string
    /** Lets the browser draw an SVG itself. */
    drawSvg: (svg: string, sizePx: number) => Promise<string>
  }
}

Konva.pixelRatio = 1

window.drawOnCanvas = (list, sizePx) => {
  const container = document.createElement('div')
  const stage = new Konva.Stage({ container, width: sizePx, height: sizePx, listening: false })
  const layer = new Konva.Layer({ scaleX: sizePx / list.size, scaleY: sizePx / list.size, listening: false })
  layer.add(new Konva.Shape({ sceneFunc: (context) => drawOps(context._context, list.ops, new Map()) }))
  stage.add(layer)
  layer.draw()
  return layer.getNativeCanvasElement().toDataURL('image/png')
}

window.drawSvg = async (svg, sizePx) => {
  const image = new Image(sizePx, sizePx)
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = sizePx
  canvas.height = sizePx
  canvas.getContext('2d')?.drawImage(image, 0, 0, sizePx, sizePx)
  return canvas.toDataURL('image/png')
}
