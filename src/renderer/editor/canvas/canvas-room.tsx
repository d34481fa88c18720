import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import type { DesignerDesk } from '../session/desk'
import { allTools } from '../tools/all-tools'
import styles from './canvas-room.module.css'
import { DesignCanvas } from './design-canvas'
import { SceneOutline } from './scene-outline'
import { usePointer } from './use-pointer'

/** The pasteboard with the artboard on it: one region for keyboard and pointer. */
export function CanvasRoom({ desk, name }: { readonly desk: DesignerDesk; readonly name: string }) {
  const { t } = useStudio()
  const box = useRef<HTMLDivElement>(null)
  const [hasRoom, setHasRoom] = useState(false)
  const { view, room } = useStore(desk.view.store)
  const { scene, selection } = useStore(desk.editor.store)
  const tool = useStore(desk.tool, (state) => state.tool)
  const pointer = usePointer(desk, t)

  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      desk.view.resize({ width, height })
      setHasRoom(width > 0 && height > 0)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [desk])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    if (pointer.cancel()) return event.preventDefault()
    const { entered } = desk.editor.store.getState()
    if (selection.length > 0) desk.editor.select([])
    else if (entered !== null) desk.editor.enter(null)
  }

  const size = scene.artboard.size * view.zoom
  return (
    <div
      ref={box}
      className={styles.room}
      data-region="canvas"
      tabIndex={0}
      role="application"
      aria-label={t('editor.canvas', { name, count: scene.elements.length })}
      aria-activedescendant={selection.length === 1 ? `element-${selection[0]}` : undefined}
      aria-controls="scene-outline"
      style={{ cursor: allTools[tool].cursor }}
      onKeyDown={onKeyDown}
      {...pointer.handlers}
    >
      <div
        className={styles.artboard}
        style={{ inlineSize: size, blockSize: size, insetInlineStart: view.x, insetBlockStart: view.y }}
        aria-hidden
      />
      <div className={styles.stage} aria-hidden>
        {hasRoom && <DesignCanvas desk={desk} room={room} />}
      </div>
      <SceneOutline desk={desk} />
    </div>
  )
}
