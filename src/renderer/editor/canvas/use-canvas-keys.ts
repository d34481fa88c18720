import type { KeyboardEvent } from 'react'
import { groupsAround } from '../../../core/design/edits'
import { elementById } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import type { DesignerDesk } from '../session/desk'
import { elementName } from '../session/element-name'
import { neighbour } from '../session/reading-order'

/** Keys of the canvas that are no commands: Tab walks the elements, Enter goes in, Esc and Shift+Enter go out (designer.md S2, S5). */
export function useCanvasKeys(desk: DesignerDesk, cancelGesture: () => boolean) {
  const { t, announcer } = useStudio()
  const { editor, writing } = desk

  const leave = (): void => {
    const { entered, scene, selection } = editor.store.getState()
    if (desk.tool.getState().tool !== 'select') return desk.take('select')
    if (entered === null) return editor.select([])
    const around = groupsAround(scene.elements, entered)
    if (selection.length > 0 && around) {
      editor.enter(around.at(-1)?.id ?? null)
      editor.select([entered])
    } else editor.enter(null)
  }

  const goIn = (): boolean => {
    const { selection, scene } = editor.store.getState()
    const [only] = selection
    const element = selection.length === 1 && only !== undefined ? elementById(scene, only) : null
    if (!element) return false
    if (element.kind !== 'group') return writing.begin(element.id)
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

  return (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || desk.mode.getState().mode === 'simple') return
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === 'Escape') {
      if (!cancelGesture()) leave()
      event.preventDefault()
    } else if (event.key === 'Enter' && plain) {
      if (event.shiftKey) leave()
      else if (!goIn()) return
      event.preventDefault()
    } else if (event.key === 'Tab' && plain && step(event.shiftKey ? -1 : 1)) event.preventDefault()
  }
}
