import { useEffect, useRef } from 'react'
import type { DesignerDesk } from '../session/desk'
import { drawArtwork } from './draw-artwork'
import { drawOverlay } from './draw-overlay'
import { openStage } from './konva-stage'
import { overlayColours } from './overlay-colours'
import styles from './canvas-room.module.css'
import { VisionFilters } from './vision-filters'

/** The artwork as it will be baked, and above it what only the editor needs. Drawn again by the stores, never by React. */
export function DesignCanvas({ desk }: { readonly desk: DesignerDesk }) {
  const container = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = container.current
    if (!element) return
    const stage = openStage(element, desk.view.store.getState().room, {
      artwork: drawArtwork(desk),
      overlay: (context) => drawOverlay(context, desk, overlayColours()),
    })
    const drawAll = () => {
      stage.artwork.batchDraw()
      stage.overlay.batchDraw()
    }
    const drawOver = () => stage.overlay.batchDraw()
    let list = desk.live.store.getState().list
    const stops = [
      desk.editor.store.subscribe(drawAll),
      desk.live.store.subscribe((live) => {
        if (live.list === list) return drawOver()
        list = live.list
        drawAll()
      }),
      desk.writing.store.subscribe(drawOver),
      desk.gradient.store.subscribe(drawOver),
      desk.aids.subscribe(drawOver),
      desk.nodes.store.subscribe(drawOver),
      desk.pen.store.subscribe(drawOver),
      desk.view.store.subscribe(({ room }, before) => {
        if (room !== before.room) stage.resize(room)
        drawAll()
      }),
    ]
    const see = () => {
      const { seen } = desk.looks.getState()
      stage.artwork.getNativeCanvasElement().dataset['vision'] = seen
    }
    see()
    stops.push(desk.looks.subscribe(see))
    const look = new MutationObserver(drawOver)
    look.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    return () => {
      stops.forEach((stop) => stop())
      look.disconnect()
      stage.close()
    }
  }, [desk])

  return (
    <>
      <VisionFilters />
      <div ref={container} className={styles.stage} aria-hidden />
    </>
  )
}
