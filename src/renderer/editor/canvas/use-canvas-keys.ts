import type { KeyboardEvent } from 'react'
import { elementById } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import type { DesignerDesk } from '../session/desk'
import { elementName } from '../session/element-name'
import { goUp } from '../session/going-up'
import { neighbour } from '../session/reading-order'
import { useOutlineKeys } from './use-outline-keys'

/** Arrow keys move a picture behind its frame by shares of the frame. */
const CROP_WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.01, 0],
  ArrowRight: [0.01, 0],
  ArrowUp: [0, -0.01],
  ArrowDown: [0, 0.01],
}

/** Keys of the canvas that are no commands: Tab walks the elements, Enter goes in, Esc and Shift+Enter go out (designer.md S2, S5). */
export function useCanvasKeys(desk: DesignerDesk, cancelGesture: () => boolean) {
  const { t, announcer } = useStudio()
  const { editor, writing } = desk

  const outlineKey = useOutlineKeys(desk)

  const goIn = (): boolean => {
    const { selection, scene } = editor.store.getState()
    const [only] = selection
    const element = selection.length === 1 && only !== undefined ? elementById(scene, only) : null
    if (!element) return false
    if (element.kind !== 'group')
      return desk.crop.begin(element.id) || desk.nodes.begin(element.id) || writing.begin(element.id)
    editor.enter(element.id)
    const top = element.children.at(-1)
    if (top) editor.select([top.id])
    return true
  }

  const step = (direction: 1 | -1): boolean => {
    const id = neighbour(editor.store.getState(), direction)
    if (id === null) return false
    editor.select([id])
    const element = elementById(editor.store.getState().scene, id)
    if (element) announcer.politely(elementName(element, t))
    return true
  }

  const cropKey = (event: KeyboardEvent): boolean => {
    const { crop } = desk
    const state = crop.store.getState()
    const way = CROP_WAYS[event.key]
    if (event.key === 'Enter') crop.accept(t('editor.act.crop'))
    else if (event.key === 'Escape') crop.cancel()
    else if (event.key === '+' || event.key === '-') crop.zoomBy(event.key === '+' ? 1.05 : 1 / 1.05)
    else if (way && state.id !== null) crop.moveFrom(state.crop, way[0], way[1])
    else return false
    return true
  }

  return (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || desk.mode.getState().mode === 'simple') return
    if (desk.crop.store.getState().id !== null && cropKey(event)) return event.preventDefault()
    if (event.key === 'Escape' && cancelGesture()) return event.preventDefault()
    if (outlineKey(event)) return event.preventDefault()
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === 'Escape') {
      goUp(desk)
      event.preventDefault()
    } else if (event.key === 'Enter' && plain) {
      if (event.shiftKey) goUp(desk)
      else if (!goIn()) return
      event.preventDefault()
    } else if (event.key === 'Tab' && plain && step(event.shiftKey ? -1 : 1)) event.preventDefault()
  }
}
