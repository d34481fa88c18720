import { useEffect } from 'react'
import { paintScene, svgFromPaintList, type PaintList } from '../../../core/design'
import { union } from '../../../core/design/geometry'
import { boundsOfElements } from '../../../core/design/paint'
import { bytesFromBase64, toBase64 } from '../../../core/foundation/base64'
import { Hex } from '../../../core/design/scene'
import { BadgeSlug } from '../../../core/foundation/slug'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { pngOfPart } from '../canvas/png-of'
import { clippedElements, clipText, parseClip, pasteEdit } from '../session/clip'
import { clipInMarkup, clipMarkup } from '../session/clip-markup'
import type { DesignerDesk } from '../session/desk'
import { usualBox } from '../session/new-element'
import { isPictureType, isSvgFile } from '../session/picture-import'
import { setOn } from '../session/setting'
import { isSvgMarkup } from '../session/svg-placing'
import { toUnits } from '../session/view'
import { place } from '../tools/draw-tool'
import { filledWith } from '../tools/eyedropper-tool'
import { middleOfView } from '../tools/place-in-middle'
import { keepBitmap } from './design-pictures'

/** What becomes of drawings and pictures that are pasted. */
type Takers = {
  readonly svg: {
    readonly insert: (text: string) => Promise<void>
    readonly insertFile: (file: Blob, at: null) => Promise<void>
  }
  readonly pictures: { readonly insert: (file: Blob) => Promise<void> }
}

/** Copy, cut and paste of elements, inside, between windows and from other programs (designer.md C1–C3). */
export function useClipboard(desk: DesignerDesk, badge: string, { svg, pictures }: Takers): void {
  const { t, border } = useStudio()
  const { editor } = desk

  const isFull = () => desk.mode.getState().mode === 'full'
  const isMine = (event: Event) => !event.defaultPrevented && isFull() && !isTextField(event.target)

  const copy = (event: ClipboardEvent): readonly string[] => {
    const { scene, selection } = editor.store.getState()
    if (!isMine(event) || selection.length === 0 || !event.clipboardData) return []
    event.preventDefault()
    const own = clipText(scene, selection, (asset) => {
      const bytes = editor.materials.pictureBytes(asset)
      return bytes ? toBase64(bytes) : null
    })
    const shown = { ...scene, fields: [], elements: clippedElements(scene, selection) }
    const list = paintScene(shown, editor.materials.materials)
    const text = svgFromPaintList(list, { title: '', description: '' })
    // At once, so that a quick paste has it; then with the picture, which takes a moment to draw.
    event.clipboardData.setData('text/html', clipMarkup(own))
    event.clipboardData.setData('text/plain', text)
    void writeAll(list, own, text)
    return selection
  }
  const writeAll = async (list: PaintList, own: string, text: string) => {
    const png = await pngOfPart(list, union(boundsOfElements(list).values()), COPY_PX, editor.materials.pictures())
    const forms: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
      'image/png': png,
      'text/html': clipMarkup(own, png),
      'text/plain': text,
    }
    const items: Record<string, Blob> = {}
    for (const [type, form] of Object.entries(forms)) items[type] = new Blob([form], { type })
    try {
      await navigator.clipboard.write([new ClipboardItem(items)])
    } catch {
      // The window lost the focus meanwhile: words and markup are on the clipboard already.
    }
  }
  const cut = (event: ClipboardEvent) => {
    const ids = copy(event)
    if (ids.length === 0) return
    editor.act({ kind: 'remove', ids }, { label: t('editor.act.cut', { count: ids.length }), select: [] })
  }
  /** The best form that is there: ours, a drawing, a picture, words (designer.md C1). */
  const paste = (event: ClipboardEvent) => {
    const data = event.clipboardData
    if (event.defaultPrevented || isTextField(event.target) || !data) return
    const text = data.getData('text/plain').trim()
    const own = clipInMarkup(data.getData('text/html'))
    const drawing = [...data.files].find(isSvgFile)
    const picture = [...data.files].find(({ type }) => isPictureType(type))
    const take = (act: () => unknown) => {
      event.preventDefault()
      void act()
    }
    if (own !== null && isFull()) take(() => pasteOwn(own))
    else if (isSvgMarkup(text)) take(() => svg.insert(text))
    else if (drawing) take(() => svg.insertFile(drawing, null))
    else if (picture || text === '') take(() => pasteForeign(picture))
    else if (data.files.length === 0 && isFull()) take(() => pasteText(text))
  }
  /** Drawing programs leave an SVG that a page cannot read, often beside a picture of it. */
  const pasteForeign = async (picture: File | undefined) => {
    const answer = await border.ask('clipboard.svg', undefined)
    if (answer.ok && answer.value !== null && isSvgMarkup(answer.value)) await svg.insert(answer.value)
    else if (picture) await pictures.insert(picture)
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

/** Pixels of the copied picture for a unit. */
const COPY_PX = 2
const BEFORE = ['beforecopy', 'beforecut', 'beforepaste']

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
