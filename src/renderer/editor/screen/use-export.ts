import { BadgeSlug } from '../../../core/foundation/slug'
import type { Problem } from '../../../core/foundation/problem'
import { useStudio } from '../../app/studio-context'
import { pngOf } from '../canvas/png-of'
import type { OpenDesign } from './use-desk'

/** What leaves the designer: PNG at a size in pixels on a ground, or SVG, which has neither. */
export type Exported = { readonly format: 'png' | 'svg'; readonly sizePx: number; readonly ground: string | null }

/** Writes the artwork into a file that is asked for, or to the clipboard; both answer with what went wrong. */
export function useExport(badge: string, name: string, { desk, saver }: OpenDesign) {
  const { t, border, toasts } = useStudio()
  const { editor } = desk

  const png = ({ sizePx, ground }: Exported) =>
    pngOf(editor.store.getState().list, sizePx, editor.materials.pictures(), ground)

  /** The very SVG that is baked: of what is on disk, so that is written first. */
  const svg = async () => {
    await saver.flush()
    return border.ask('badge.artwork', { badge: BadgeSlug.parse(badge) })
  }

  return {
    save: async (what: Exported): Promise<readonly Problem[]> => {
      let bytes: Uint8Array
      if (what.format === 'png') bytes = new Uint8Array(await (await png(what)).arrayBuffer())
      else {
        const answer = await svg()
        if (!answer.ok) return answer.problems
        bytes = new TextEncoder().encode(answer.value.svg)
      }
      const file = what.format === 'png' ? `${badge}-${what.sizePx}.png` : `${badge}.svg`
      const saved = await border.ask('file.save-as', {
        purpose: 'export',
        title: t('editor.export.saveAs', { name }),
        name: file,
        bytes,
      })
      if (!saved.ok) return saved.problems
      const { value: picked } = saved
      if (picked)
        toasts.tell(t('editor.export.done', { file: picked.name }), {
          label: t('editor.export.show'),
          run: () => void border.ask('file.show', { file: picked.ticket }),
        })
      return []
    },
    copy: async (what: Exported): Promise<readonly Problem[]> => {
      if (what.format === 'png') await navigator.clipboard.write([new ClipboardItem({ 'image/png': await png(what) })])
      else {
        const answer = await svg()
        if (!answer.ok) return answer.problems
        await navigator.clipboard.writeText(answer.value.svg)
      }
      toasts.tell(t('editor.export.copied'))
      return []
    },
  }
}
