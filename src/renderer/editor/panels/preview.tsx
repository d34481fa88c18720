import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { drawList } from '../canvas/draw-list'
import type { DesignerDesk } from '../session/desk'
import { previewQueue } from '../session/draw-queue'

export type PreviewProps = { readonly desk: DesignerDesk; readonly sizePx: number }

/** The badge at a size in pixels, as it is baked; drawn when the window has time, a few frames behind the last edit. */
export function Preview({ desk, sizePx }: PreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const list = useStore(desk.editor.store, (state) => state.list)
  const ratio = window.devicePixelRatio
  useEffect(() => {
    const { current } = canvas
    const context = current?.getContext('2d')
    if (!current || !context) return
    previewQueue.add(current, () => drawList(context, list, sizePx * ratio, desk.editor.materials.pictures()))
    return () => previewQueue.drop(current)
  }, [desk, list, sizePx, ratio])
  return (
    <canvas
      ref={canvas}
      width={sizePx * ratio}
      height={sizePx * ratio}
      style={{ inlineSize: sizePx, blockSize: sizePx }}
      aria-hidden
    />
  )
}
