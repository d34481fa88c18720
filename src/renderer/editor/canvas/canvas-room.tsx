import { useEffect, useRef, useState, type ComponentProps } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import type { DesignerDesk } from '../session/desk'
import { ArcHandles } from './arc-handles'
import styles from './canvas-room.module.css'
import { BehindMenu } from './behind-menu'
import { DesignCanvas } from './design-canvas'
import { SceneOutline } from './scene-outline'
import { TextEntry } from './text-entry'
import { useCanvasMenu } from './use-canvas-menu'
import { useCanvasKeys } from './use-canvas-keys'
import { toolOf, usePointer } from './use-pointer'

export type CanvasRoomProps = {
  readonly desk: DesignerDesk
  readonly name: string
  readonly showField: (key: string) => void
  /** What happens to files that are dropped on it. */
  readonly dropped: Pick<ComponentProps<'div'>, 'onDragEnter' | 'onDragOver' | 'onDragLeave' | 'onDrop'>
}

/** The pasteboard with the artboard on it: one region for keyboard and pointer. */
export function CanvasRoom({ desk, name, showField, dropped }: CanvasRoomProps) {
  const { t } = useStudio()
  const box = useRef<HTMLDivElement>(null)
  const [hasRoom, setHasRoom] = useState(false)
  const view = useStore(desk.view.store, (state) => state.view)
  const scene = useStore(desk.editor.store, (state) => state.scene)
  const selection = useStore(desk.editor.store, (state) => state.selection)
  const mode = useStore(desk.mode, (state) => state.mode)
  useStore(desk.tool)
  const pointer = usePointer(desk, t, showField)
  const onKeyDown = useCanvasKeys(desk, pointer.cancel)
  const onContextMenu = useCanvasMenu(desk)

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
    // Ctrl with the wheel is the canvas' own zoom, not that of the window; React's listener comes too late to say so.
    const keepZoom = (event: WheelEvent) => event.preventDefault()
    element.addEventListener('wheel', keepZoom, { passive: false })
    return () => {
      observer.disconnect()
      element.removeEventListener('wheel', keepZoom)
    }
  }, [desk])

  const size = scene.artboard.size * view.zoom
  return (
    <div
      ref={box}
      className={styles.room}
      data-region="canvas"
      data-mode={mode}
      tabIndex={0}
      role="application"
      aria-label={t('editor.canvas', { name, count: scene.elements.length })}
      aria-activedescendant={selection.length === 1 ? `element-${selection[0]}` : undefined}
      aria-controls="scene-outline"
      style={{ cursor: toolOf(desk).cursor }}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
      {...pointer.handlers}
      {...dropped}
      onMouseDown={(event) => keepsFocus(desk) && event.preventDefault()}
    >
      <div
        className={styles.artboard}
        data-part="artboard"
        style={{ inlineSize: size, blockSize: size, insetInlineStart: view.x, insetBlockStart: view.y }}
        aria-hidden
      />
      {hasRoom && <DesignCanvas desk={desk} />}
      <SceneOutline desk={desk} />
      <ArcHandles desk={desk} />
      <BehindMenu desk={desk} />
      <TextEntry desk={desk} onEnd={() => box.current?.focus({ preventScroll: true })} />
    </div>
  )
}

/** The focus stays in the words that are written, or goes to the form, not to the canvas. */
function keepsFocus(desk: DesignerDesk): boolean {
  return desk.writing.store.getState().id !== null || desk.mode.getState().mode === 'simple'
}
