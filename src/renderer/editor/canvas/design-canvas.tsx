import type Konva from 'konva'
import { useEffect, useRef } from 'react'
import { Layer, Shape, Stage } from 'react-konva'
import { useStore } from 'zustand'
import type { Viewport } from '../session/view'
import { drawOps } from './draw-ops'
import { drawOverlay } from './draw-overlay'
import { overlayColours } from './overlay-colours'
import type { DesignerDesk } from '../session/desk'

const NO_PICTURES = new Map<string, ImageBitmap>()

/** The artwork as it will be baked, and above it what only the editor needs. Redrawn by Konva, not by React. */
export function DesignCanvas({ desk, room }: { readonly desk: DesignerDesk; readonly room: Viewport }) {
  const artwork = useRef<Konva.Layer>(null)
  const overlay = useRef<Konva.Layer>(null)
  const view = useStore(desk.view.store, (state) => state.view)

  useEffect(() => {
    const draw = () => {
      artwork.current?.batchDraw()
      overlay.current?.batchDraw()
    }
    const stops = [desk.editor.store.subscribe(draw), desk.live.store.subscribe(draw)]
    return () => stops.forEach((stop) => stop())
  }, [desk])

  return (
    <Stage width={room.width} height={room.height} listening={false}>
      <Layer ref={artwork} listening={false} x={view.x} y={view.y} scaleX={view.zoom} scaleY={view.zoom}>
        <Shape
          listening={false}
          sceneFunc={(context) =>
            drawOps(
              context._context,
              (desk.live.store.getState().list ?? desk.editor.store.getState().list).ops,
              NO_PICTURES,
            )
          }
        />
      </Layer>
      <Layer ref={overlay} listening={false}>
        <Shape
          listening={false}
          sceneFunc={(context) => {
            const { scene, selection } = desk.editor.store.getState()
            const { scene: shown, hovered, marquee } = desk.live.store.getState()
            const busy = shown !== null || marquee !== null
            const colours = overlayColours()
            drawOverlay(context._context, { scene: shown ?? scene, selection, hovered, marquee, view, colours, busy })
          }}
        />
      </Layer>
    </Stage>
  )
}
