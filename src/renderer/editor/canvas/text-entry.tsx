import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { elementById } from '../../../core/design/scene'
import { caretLines, caretMoved, type CaretWay } from '../../../core/design/layout'
import { fieldWriting } from '../../../core/design/templates'
import { useStudio } from '../../app/studio-context'
import { caretOf } from '../session/caret-places'
import type { DesignerDesk } from '../session/desk'
import { frameOf } from '../session/frames'
import { writeText } from '../session/setting'
import { toPixels } from '../session/view'
import styles from './text-entry.module.css'

const BLINK_MS = 530
/** Words typed without a pause are one step (designer.md U1). */
const PAUSE_MS = 1000

const CARET_WAYS: Readonly<Record<string, CaretWay>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'start',
  End: 'end',
}

/** Takes what is typed while words are written on the canvas: a transparent field at the caret, so that input methods work. */
export function TextEntry({ desk, onEnd }: { readonly desk: DesignerDesk; readonly onEnd: () => void }) {
  const id = useStore(desk.writing.store, (state) => state.id)
  return id === null ? null : <Entry key={id} desk={desk} id={id} onEnd={onEnd} />
}

type EntryProps = { readonly desk: DesignerDesk; readonly id: string; readonly onEnd: () => void }

function Entry({ desk, id, onEnd }: EntryProps) {
  const { t, commands } = useStudio()
  const { editor, writing } = desk
  const area = useRef<HTMLTextAreaElement>(null)
  const word = useRef(0)
  /** The place that the caret keeps while it goes up and down. */
  const pen = useRef<number | null>(null)
  const scene = useStore(editor.store, (state) => state.scene)
  const { fixed, caret } = useStore(writing.store)
  const view = useStore(desk.view.store, (state) => state.view)
  const element = elementById(scene, id)
  const frame = frameOf(scene, id)
  const text = element && 'text' in element ? element.text : null
  const key = fieldWriting(scene, id, 'text')
  const limit = scene.fields.find((field) => field.key === key)?.limit ?? 2000

  const end = useEffectEvent(onEnd)
  useEffect(() => {
    const opener = area.current
    opener?.focus({ preventScroll: true })
    const timer = setInterval(writing.blink, BLINK_MS)
    return () => {
      clearInterval(timer)
      if (document.activeElement === opener || document.activeElement === document.body) end()
    }
  }, [writing])

  useEffect(() => {
    if (text === null) writing.end(t('editor.act.removeEmpty'))
  }, [text, writing, t])

  useEffect(() => {
    const field = area.current
    if (!field || writing.store.getState().composing) return
    const [from, to] = fixed <= caret ? [fixed, caret] : [caret, fixed]
    if (field.selectionStart === from && field.selectionEnd === to) return
    field.setSelectionRange(from, to, caret < fixed ? 'backward' : 'forward')
  }, [fixed, caret, writing])

  if (text === null || !frame || (element?.kind !== 'text' && element?.kind !== 'arcText')) return null

  const readCaret = () => {
    const field = area.current
    if (!field) return
    const { selectionStart, selectionEnd, selectionDirection } = field
    if (selectionDirection === 'backward') writing.place(selectionEnd, selectionStart)
    else writing.place(selectionStart, selectionEnd)
  }
  const write = (next: string, kind: string) => {
    pen.current = null
    const isBreak = kind === 'insertFromPaste' || kind === 'insertLineBreak' || /\s$/.test(next.slice(0, caret + 1))
    if (isBreak) word.current++
    const act = { label: t('editor.act.write'), mergeKey: `write ${id} ${word.current}`, mergeMs: PAUSE_MS }
    writeText(editor, id, next, act)
    readCaret()
    const shown = visibleTwin(desk, id)
    if (shown !== null) writing.carryOn(shown)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const mod = event.ctrlKey || event.metaKey
    if (event.key === 'Escape' || (event.key === 'Enter' && (mod || element.kind === 'arcText'))) {
      event.preventDefault()
      writing.end(t('editor.act.removeEmpty'))
    } else if (mod && event.key.toLowerCase() === 'z') {
      event.preventDefault()
      commands.run(event.shiftKey ? 'edit.redo' : 'edit.undo')
    } else if (event.key.startsWith('Arrow') || event.key === 'Home' || event.key === 'End') {
      word.current++
      if (!mod && !event.altKey && moveCaret(event.key, event.shiftKey)) event.preventDefault()
    }
  }
  /** Up and down go by the lines that are seen, which the field that takes the keys does not know. */
  const moveCaret = (key: string, isChoosing: boolean): boolean => {
    const way = CARET_WAYS[key]
    if (!way) {
      pen.current = null
      return false
    }
    const state = writing.store.getState()
    const moved = caretMoved(caretLines(element, editor.materials.materials.shaper), state.caret, way, pen.current)
    const to = moved?.offset ?? (way === 'up' ? 0 : element.text.length)
    pen.current = way === 'up' || way === 'down' ? (moved?.pen ?? null) : null
    const fixedEnd = isChoosing ? state.fixed : to
    // At once, so that the field says the same when the next key comes.
    area.current?.setSelectionRange(
      Math.min(fixedEnd, to),
      Math.max(fixedEnd, to),
      to < fixedEnd ? 'backward' : 'forward',
    )
    writing.place(fixedEnd, to)
    return true
  }

  const { foot, top } = caretOf(element, frame, caret, editor.materials)
  const at = toPixels(view, top)
  return (
    <textarea
      ref={area}
      className={styles.entry}
      aria-label={t('editor.write')}
      value={text}
      maxLength={limit}
      rows={1}
      wrap="off"
      spellCheck={false}
      style={{ insetInlineStart: at.x, insetBlockStart: at.y, blockSize: Math.abs(foot.y - top.y) * view.zoom }}
      onChange={(event) => {
        const native = event.nativeEvent
        write(event.target.value, native instanceof InputEvent ? native.inputType : '')
      }}
      onSelect={readCaret}
      onKeyDown={onKeyDown}
      onBlur={() => document.hasFocus() && writing.end(t('editor.act.removeEmpty'))}
      onCompositionStart={() => writing.compose({ from: caret, to: caret })}
      onCompositionUpdate={(event) => {
        const from = writing.store.getState().composing?.from ?? caret
        writing.compose({ from, to: from + event.data.length })
      }}
      onCompositionEnd={() => {
        writing.compose(null)
        word.current++
      }}
    />
  )
}

/** Where the words of a field are shown once a layout has hidden the element in which they were written. */
function visibleTwin(desk: DesignerDesk, id: string): string | null {
  const { scene } = desk.editor.store.getState()
  if (elementById(scene, id)?.hidden !== true) return null
  const key = fieldWriting(scene, id, 'text')
  const targets = scene.fields.find((field) => field.key === key)?.targets ?? []
  const shown = targets.find((target) => {
    const element = elementById(scene, target.element)
    return element && !element.hidden && (element.kind === 'text' || element.kind === 'arcText')
  })
  return shown?.element ?? null
}
