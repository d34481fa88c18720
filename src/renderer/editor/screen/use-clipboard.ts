import { useEffect } from 'react'
import { paintScene, svgFromPaintList } from '../../../core/design'
import { bytesFromBase64, toBase64 } from '../../../core/foundation/base64'
import { Hex } from '../../../core/design/scene'
import { BadgeSlug } from '../../../core/foundation/slug'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { CLIP_TYPE, clippedElements, clipText, parseClip, pasteEdit } from '../session/clip'
import type { DesignerDesk } from '../session/desk'
import { usualBox } from '../session/new-element'
import { setOn } from '../session/setting'
import { toUnits } from '../session/view'
import { place } from '../tools/draw-tool'
import { filledWith } from '../tools/eyedropper-tool'
import { middleOfView } from '../tools/place-in-middle'
import { keepBitmap } from './design-pictures'

/** Copy, cut and paste of elements, inside, between windows and from other programs (designer.md C1–C3). */
export function useClipboard(desk: DesignerDesk, badge: string): void {
  const { t, border } = useStudio()
  const { editor } = desk

  const isMine = (event: Event) =>
    !event.defaultPrevented && desk.mode.getState().mode === 'full' && !isTextField(event.target)

  const copy = (event: ClipboardEvent): readonly string[] => {
    const { scene, selection } = editor.store.getState()
    if (!isMine(event) || selection.length === 0 || !event.clipboardData) return []
    const { materials } = editor
    event.preventDefault()
    event.clipboardData.setData(
      CLIP_TYPE,
      clipText(scene, selection, (asset) => {
        const bytes = materials.pictureBytes(asset)
        return bytes ? toBase64(bytes) : null
      }),
    )
    const shown = { ...scene, fields: [], elements: clippedElements(scene, selection) }
    const svg = svgFromPaintList(paintScene(shown, materials.materials), { title: '', description: '' })
    event.clipboardData.setData('image/svg+xml', svg)
    event.clipboardData.setData('text/plain', svg)
    return selection
  }
  const cut = (event: ClipboardEvent) => {
    const ids = copy(event)
    if (ids.length === 0) return
    editor.act({ kind: 'remove', ids }, { label: t('editor.act.cut', { count: ids.length }), select: [] })
  }
  const paste = (event: ClipboardEvent) => {
    const data = event.clipboardData
    if (!isMine(event) || !data) return
    const own = data.getData(CLIP_TYPE)
    const text = data.getData('text/plain').trim()
    if (own !== '') {
      event.preventDefault()
      void pasteOwn(own)
    } else if (data.files.length === 0 && text !== '') {
      event.preventDefault()
      pasteText(text)
    }
  }
  const pasteOwn = async (text: string) => {
    const { scene, entered } = editor.store.getState()
    const pasted = parseClip(text, scene)
    if (!pasted) return
    for (const [asset, base64] of Object.entries(pasted.pictures)) {
      const bytes = bytesFromBase64(base64)
      if (!bytes) continue
      await border.ask('picture.add', { badge: BadgeSlug.parse(badge), bytes })
      await keepBitmap(editor.materials, asset, bytes)
    }
    const { view, room } = desk.view.store.getState()
    const corner = toUnits(view, { x: 0, y: 0 })
    const seen = { ...corner, width: room.width / view.zoom, height: room.height / view.zoom }
    const { edit, ids } = pasteEdit(scene, entered, pasted.elements, seen)
    editor.act(edit, { label: t('editor.act.paste', { count: ids.length }), select: ids })
  }
  /** A colour fills what is chosen; other words become a text. Formatting of other programs stays behind. */
  const pasteText = (text: string) => {
    const { selection } = editor.store.getState()
    const colour = Hex.safeParse(text)
    const label = t('editor.act.paste', { count: 1 })
    if (colour.success && selection.length > 0)
      return void setOn(editor, selection, (element) => filledWith(element, colour.data), {
        label: t('editor.act.fill'),
      })
    if (text.startsWith('<')) return
    place(desk, 'text', usualBox('text', middleOfView(desk)), label, { text: text.slice(0, 2000) })
  }

  const edit = (action: 'copy' | 'cut' | 'paste') => ({ run: () => void border.ask('shell.edit', { action }) })
  useCommand('edit.copy', edit('copy'))
  useCommand('edit.cut', edit('cut'))
  useCommand('edit.paste', edit('paste'))

  useEffect(() => {
    // Without this the menu's Copy is off, as no text of the page is marked.
    const allow = (event: Event) => isMine(event) && event.preventDefault()
    document.addEventListener('copy', copy)
    document.addEventListener('cut', cut)
    document.addEventListener('paste', paste)
    for (const name of BEFORE) document.addEventListener(name, allow)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', cut)
      document.removeEventListener('paste', paste)
      for (const name of BEFORE) document.removeEventListener(name, allow)
    }
  })
}

const BEFORE = ['beforecopy', 'beforecut', 'beforepaste']

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
