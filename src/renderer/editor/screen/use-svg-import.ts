import { useState } from 'react'
import { settledWords, type ImportedSvg } from '../../../core/design/svg-import'
import type { Point } from '../../../core/design/geometry'
import { walk } from '../../../core/design/scene'
import type { Problem } from '../../../core/foundation/problem'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import type { DesignerDesk } from '../session/desk'
import { asOneElement, freshStem, placeEdit, withAssets } from '../session/svg-placing'
import { readSvg } from '../session/svg-reading'
import { middleOfView } from '../tools/place-in-middle'
import { keepPicture } from './design-pictures'

/** More is not read: the importer says so. */
const MOST_BYTES = 2 * 1024 * 1024

/** What the window shows of a drawing that comes in. */
export type SvgImportState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly pieces: number; readonly cancel: () => void }
  | { readonly state: 'told'; readonly pieces: number; readonly problems: readonly Problem[] }

/** Drawings of other programs become elements, in one step (designer.md I5). */
export function useSvgImport(desk: DesignerDesk, badge: string) {
  const { t, border, toasts, announcer } = useStudio()
  const { editor } = desk
  const [shown, show] = useState<SvgImportState>({ state: 'idle' })

  /** @param at where its middle goes; null for the middle of what is seen */
  const insert = async (text: string, at: Point | null = null): Promise<void> => {
    const { scene } = editor.store.getState()
    const stem = freshStem(scene)
    const artboard = scene.artboard.size
    const fonts = editor.materials.catalog.families.map(({ id, name, category }) => ({ id, name, category }))
    const reading = readSvg({ text, ids: stem, artboard, fonts }, (pieces) =>
      show((now) => (now.state === 'reading' ? { ...now, pieces } : now)),
    )
    show({ state: 'reading', pieces: 0, cancel: reading.cancel })
    const result = await reading.result
    show({ state: 'idle' })
    if (!result) return
    if (!result.ok) {
      const [problem] = result.problems
      toasts.tell(`${problem?.message ?? ''} ${problem?.remedy ?? ''}`)
      return
    }
    await put(result.value, stem, at)
  }

  const put = async (imported: ImportedSvg, stem: string, at: Point | null): Promise<void> => {
    const names = await keptAssets(imported)
    await fontsFor(imported)
    const { scene, entered } = editor.store.getState()
    const settled = settledWords(imported.elements, imported.lines, editor.materials.materials.shaper)
    const whole = asOneElement({ elements: settled, name: imported.name }, stem, t('editor.svg.name'))
    const element = withAssets(whole, names)
    const isPage = Math.max(imported.size.width, imported.size.height) >= scene.artboard.size
    const middle = isPage ? { x: scene.artboard.size / 2, y: scene.artboard.size / 2 } : middleOfView(desk)
    const edit = placeEdit(scene, entered, element, { size: imported.size, middle: at ?? middle })
    desk.mode.setState({ mode: 'full' })
    const label = t('editor.svg.act')
    editor.act(edit, { label, select: [element.id] })
    const pieces = [...walk([element])].filter(({ element: one }) => one.kind !== 'group').length
    announcer.politely(t('editor.svg.done', { count: pieces }))
    if (imported.problems.length > 0) show({ state: 'told', pieces, problems: imported.problems })
  }

  /** Pictures inside the file go the way of all pictures: read, written anew, kept beside the design. */
  const keptAssets = async ({ assets }: ImportedSvg): Promise<ReadonlyMap<string, string>> => {
    const names = new Map<string, string>()
    for (const [sha256, { mediaType, bytes }] of assets) {
      const file = new Blob([new Uint8Array(bytes)], { type: mediaType })
      const kept = await keepPicture(border, badge, file, editor.materials)
      if (kept.ok) names.set(sha256, kept.value.asset)
    }
    return names
  }

  const fontsFor = async ({ elements }: ImportedSvg): Promise<void> => {
    const { scene } = editor.store.getState()
    const words = [...walk(elements)].flatMap(({ element }) => (element.kind === 'text' ? [element] : []))
    const painted = { ...scene, fields: [], elements: words }
    // A fallback is known only once the family itself is there, so it may take two rounds.
    for (let round = 0; round < 3 && words.length > 0; round++) await editor.materials.paint(painted).missing
  }

  const choose = async () => {
    const chosen = await border.ask('file.choose', { purpose: 'artwork', title: t('editor.svg.choose'), many: false })
    const file = chosen.ok ? chosen.value[0] : undefined
    if (!file) return
    const read = await border.ask('picture.open', { file: file.ticket })
    if (read.ok) await insert(await textOf(new Blob([new Uint8Array(read.value.bytes)])))
  }
  useCommand('insert.svg', { run: () => void choose() })

  return {
    insert,
    insertFile: async (file: Blob, at: Point | null) => insert(await textOf(file), at),
    shown,
    close: () => show({ state: 'idle' }),
  }
}

async function textOf(file: Blob): Promise<string> {
  return file.slice(0, MOST_BYTES + 1).text()
}
