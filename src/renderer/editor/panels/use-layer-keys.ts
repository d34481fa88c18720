import { useRef, type KeyboardEvent } from 'react'
import { useStudio } from '../../app/studio-context'
import type { DesignerDesk } from '../session/desk'
import { elementName } from '../session/element-name'
import type { LayerRow } from '../session/layer-rows'

const TYPING_PAUSE_MS = 800

/** Keys of the layers tree: arrows walk, open and close, Alt with arrows reorders, letters search (designer.md A5). */
export function useLayerKeys(
  desk: DesignerDesk,
  rows: readonly LayerRow[],
  current: string | null,
  fold: (id: string, isOpen: boolean) => void,
) {
  const { t, commands } = useStudio()
  const { editor } = desk
  const typed = useRef({ text: '', atMs: 0 })
  const at = rows.findIndex(({ element }) => element.id === current)
  const row = rows[at]

  const go = (index: number, isAdding: boolean) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, index))]?.element.id
    if (next === undefined) return
    const { selection } = editor.store.getState()
    editor.select(isAdding ? [...selection.filter((id) => id !== next), next] : [next])
  }
  const search = (letter: string, nowMs: number) => {
    const text = (nowMs - typed.current.atMs < TYPING_PAUSE_MS ? typed.current.text : '') + letter.toLowerCase()
    typed.current = { text, atMs: nowMs }
    const from = text.length > 1 ? at : at + 1
    const inTurn = [...rows.slice(Math.max(0, from)), ...rows.slice(0, Math.max(0, from))]
    const found = inTurn.find(({ element }) => elementName(element, t).toLowerCase().startsWith(text))
    if (found) editor.select([found.element.id])
  }

  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: (event) => (event.altKey ? commands.run('object.backward') : go(at + 1, event.shiftKey)),
    ArrowUp: (event) => (event.altKey ? commands.run('object.forward') : go(at - 1, event.shiftKey)),
    Home: () => go(0, false),
    End: () => go(rows.length - 1, false),
    ArrowRight: () => {
      if (row?.isOpen === false) fold(row.element.id, true)
      else if (row?.isOpen) go(at + 1, false)
    },
    ArrowLeft: () => {
      if (row?.isOpen) fold(row.element.id, false)
      else if (row?.parent) editor.select([row.parent])
    },
    Enter: () => row?.isOpen === false && fold(row.element.id, true),
  }
  return (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const act = keys[event.key]
    const isPlain = !event.ctrlKey && !event.metaKey
    if (act && isPlain) act(event)
    else if (event.key.length === 1 && event.key !== ' ' && isPlain && !event.altKey) search(event.key, event.timeStamp)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}
