import { useEffect, useRef, useState } from 'react'
import type { PaintList, Scene } from '../../../core/design'
import { drawList } from '../canvas/draw-list'
import type { EditorMaterials } from '../session/materials'

export type ScenePictureProps = {
  readonly scene: Scene
  readonly materials: EditorMaterials
  readonly sizePx: number
  /** What it shows, for screen readers; without it it says nothing. */
  readonly label?: string
}

/** A design that is not the open one, drawn as it would be baked. */
export function ScenePicture({ scene, materials, sizePx, label }: ScenePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [list, setList] = useState<PaintList | null>(null)
  const ratio = window.devicePixelRatio
  useEffect(() => {
    let isLeft = false
    const paint = () => {
      const { list: painted, missing } = materials.paint(scene)
      if (isLeft) return
      setList(painted)
      void missing?.then(paint)
    }
    paint()
    return () => void (isLeft = true)
  }, [scene, materials])
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !list) return
    drawList(context, list, sizePx * ratio, materials.pictures())
  }, [list, materials, sizePx, ratio])
  return (
    <canvas
      ref={canvas}
      width={sizePx * ratio}
      height={sizePx * ratio}
      style={{ inlineSize: sizePx, blockSize: sizePx }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    />
  )
}
