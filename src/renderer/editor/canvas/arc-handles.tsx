import { useState, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { ARC_HANDLES, normalAngle, withRadius, type ArcHandle } from '../../../core/design/edits'
import { layoutArc } from '../../../core/design/layout'
import { quantised, type ElementOf } from '../../../core/design/scene'
import { useStrings } from '../../app/studio-context'
import { arcFrameOf } from '../session/arc-frame'
import type { DesignerDesk } from '../session/desk'
import { frameOf } from '../session/frames'
import { replaceOn } from '../session/setting'
import { ARC_LABELS } from '../tools/grip-gestures'
import styles from './arc-handles.module.css'

const FAR = 10

/** The handles of a chosen arc text for the keyboard: each is a slider, arrow keys move it (designer.md R2). */
export function ArcHandles({ desk }: { readonly desk: DesignerDesk }) {
  const scene = useStore(desk.editor.store, (state) => state.scene)
  const selection = useStore(desk.editor.store, (state) => state.selection)
  const view = useStore(desk.view.store, (state) => state.view)
  const isWriting = useStore(desk.writing.store, (state) => state.id !== null)
  const mode = useStore(desk.mode, (state) => state.mode)
  const [only] = selection
  const frame = selection.length === 1 && only !== undefined ? frameOf(scene, only) : null
  const element = frame?.element
  if (!frame || element?.kind !== 'arcText' || element.locked || isWriting || mode === 'simple') return null
  const { handles } = arcFrameOf(frame.matrix, element, view, desk.editor.materials)
  return ARC_HANDLES.map((handle) => (
    <ArcHandleSlider key={handle} desk={desk} element={element} handle={handle} at={handles[handle]} />
  ))
}

type SliderProps = {
  readonly desk: DesignerDesk
  readonly element: ElementOf<'arcText'>
  readonly handle: ArcHandle
  readonly at: { readonly x: number; readonly y: number }
}

function ArcHandleSlider({ desk, element, handle, at }: SliderProps) {
  const t = useStrings()
  const [isFocused, setFocused] = useState(false)
  const { editor } = desk
  const layout = layoutArc(element, editor.materials.materials.shaper)
  const value = { radius: element.width / 2, anchor: element.anchor, start: layout.sweep, end: layout.sweep }[handle]
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key]
    if (direction === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const by = direction * (event.shiftKey ? FAR : 1)
    const act = { label: t(ARC_LABELS[handle]), mergeKey: `${handle} ${element.id}` }
    replaceOn(
      editor,
      [element.id],
      (one) => (one.kind === 'arcText' ? stepped(one, handle, by, layout.sweep) : null),
      act,
    )
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t(`editor.handle.${handle}`)}
      aria-valuenow={Math.round(value * 10) / 10}
      aria-valuemin={handle === 'anchor' ? 0 : 1}
      aria-valuemax={handle === 'radius' ? 1000 : 360}
      className={isFocused ? styles.focused : styles.handle}
      style={{ insetInlineStart: at.x, insetBlockStart: at.y }}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onKeyDown={onKeyDown}
    />
  )
}

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }

function stepped(element: ElementOf<'arcText'>, handle: ArcHandle, by: number, sweep: number): ElementOf<'arcText'> {
  switch (handle) {
    case 'radius':
      return withRadius(element, element.width / 2 + by)
    case 'anchor':
      return { ...element, anchor: quantised((normalAngle(element.anchor + by) + 360) % 360) }
    case 'start':
    case 'end': {
      const fit = element.fit ?? {
        minSize: Math.min(48, element.style.size),
        minTracking: 20,
        maxSweep: Math.max(1, sweep),
      }
      return { ...element, fit: { ...fit, maxSweep: quantised(Math.min(360, Math.max(1, fit.maxSweep + by))) } }
    }
  }
}
