import type { DragEvent } from 'react'
import { elementById } from '../../../core/design/scene'
import type { Point } from '../../../core/design/geometry'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { problemSentence } from '../../strings/problem-words'
import type { DesignerDesk } from '../session/desk'
import { isSvgFile, placedSize, SVG_TYPE } from '../session/picture-import'
import { setOn } from '../session/setting'
import { toUnits } from '../session/view'
import { place } from '../tools/draw-tool'
import { middleOfView } from '../tools/place-in-middle'
import { keepPicture } from './design-pictures'

/** Pictures come from a dialog, from the file manager, or from the clipboard (designer.md I1). @param insertSvg a drawing, as elements */
export function usePictures(
  desk: DesignerDesk,
  badge: string,
  insertSvg: (file: Blob, at: Point | null) => Promise<void>,
) {
  const { t, border, toasts, announcer } = useStudio()
  const { editor } = desk

  const put = async (file: Blob, at: Point, replaced: string | null = null) => {
    const kept = await keepPicture(border, badge, file, editor.materials)
    if (!kept.ok) {
      const [problem] = kept.problems
      if (problem) toasts.tell(problemSentence(problem))
      return
    }
    desk.mode.setState({ mode: 'full' })
    const { asset } = kept.value
    if (replaced !== null && elementById(editor.store.getState().scene, replaced)) {
      setOn(editor, [replaced], () => ({ asset }), { label: t('editor.picture.replace') })
      return
    }
    const { width, height } = placedSize(kept.value)
    const box = { x: at.x - width / 2, y: at.y - height / 2, width, height }
    const label = t('editor.act.insert', { what: t('editor.kind.picture') })
    place(desk, 'picture', box, label, { asset })
    announcer.politely(label)
  }
  const choose = async (replaced: string | null) => {
    const chosen = await border.ask('file.choose', {
      purpose: 'artwork',
      title: t('editor.picture.choose'),
      many: false,
    })
    const file = chosen.ok ? chosen.value[0] : undefined
    if (!file) return
    const read = await border.ask('picture.open', { file: file.ticket })
    if (read.ok)
      await put(new Blob([new Uint8Array(read.value.bytes)], { type: typeOf(file.name) }), middleOfView(desk), replaced)
  }
  useCommand('insert.picture', { run: () => void choose(null) })
  const chosen = () => {
    const { scene, selection } = editor.store.getState()
    const element = selection.length === 1 ? elementById(scene, selection[0] ?? '') : null
    return element?.kind === 'picture' ? element.id : null
  }
  useCommand('picture.replace', { run: () => void choose(chosen()) })

  const takesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  const stay = (event: DragEvent) => {
    if (!takesFiles(event)) return
    // The window's own answer to dropped files is to verify them; over the canvas they are placed.
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = 'copy'
  }
  const dropped = {
    onDragEnter: stay,
    onDragOver: stay,
    onDragLeave: (event: DragEvent) => takesFiles(event) && event.stopPropagation(),
    onDrop: (event: DragEvent<HTMLElement>) => {
      if (!takesFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      const { left, top } = event.currentTarget.getBoundingClientRect()
      const at = toUnits(desk.view.store.getState().view, { x: event.clientX - left, y: event.clientY - top })
      const [file] = event.dataTransfer.files
      if (file) void (isSvgFile(file) ? insertSvg(file, at) : put(file, at))
    },
  }
  return { dropped, insert: (file: Blob) => put(file, middleOfView(desk)) }
}

function typeOf(name: string): string {
  if (/\.svg$/i.test(name)) return SVG_TYPE
  return /\.jpe?g$/i.test(name) ? 'image/jpeg' : 'image/png'
}
