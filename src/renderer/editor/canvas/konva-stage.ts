import Konva from 'konva'
import type { Viewport } from '../session/view'

/** A stage with a layer for the artwork and one above it for what only the editor needs; neither listens to the pointer. */
export type CanvasStage = {
  readonly artwork: Konva.Layer
  readonly overlay: Konva.Layer
  resize(room: Viewport): void
  close(): void
}

export type Draw = (context: CanvasRenderingContext2D) => void

/** @param draw what each layer shows, in pixels of the canvas */
export function openStage(
  container: HTMLDivElement,
  room: Viewport,
  draw: { readonly artwork: Draw; readonly overlay: Draw },
): CanvasStage {
  emptyWithoutMarkup(container)
  const stage = new Konva.Stage({ container, ...room, listening: false })
  const [artwork, overlay] = [layerOf(draw.artwork), layerOf(draw.overlay)]
  stage.add(artwork, overlay)
  return {
    artwork,
    overlay,
    resize: ({ width, height }) => stage.size({ width, height }),
    close: () => stage.destroy(),
  }
}

function layerOf(draw: Draw): Konva.Layer {
  const layer = new Konva.Layer({ listening: false })
  layer.add(new Konva.Shape({ listening: false, sceneFunc: (context) => draw(context._context) }))
  return layer
}

/** The stage empties its container by assigning markup, which the page's policy refuses; this does the same without. */
function emptyWithoutMarkup(container: HTMLDivElement): void {
  Object.defineProperty(container, 'innerHTML', { configurable: true, set: () => container.replaceChildren() })
}
