import { parseScene } from '../../../core/design'
import { BadgeSlug } from '../../../core/foundation/slug'
import type { Problem } from '../../../core/foundation/problem'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { problemSentence } from '../../strings/problem-words'
import { returnTo } from '../session/new-design'
import { loadPictures } from './design-pictures'
import type { OpenDesign } from './use-desk'

/** Binds passing a design on as one file, and going on with one that somebody passed on (contract.md, Design file). */
export function useDesignFiles(slug: string, name: string, { desk, saver }: OpenDesign): void {
  const { t, border, toasts } = useStudio()
  const { editor } = desk
  const badge = BadgeSlug.parse(slug)
  const tell = ([problem]: readonly Problem[]) => {
    if (problem) toasts.tell(problemSentence(problem))
  }

  const share = async () => {
    await saver.flush()
    const packed = await border.ask('design.pack', { badge })
    if (!packed.ok) return tell(packed.problems)
    const saved = await border.ask('file.save-as', {
      purpose: 'export',
      title: t('editor.share.title', { name }),
      name: `${slug}.badgedesign`,
      bytes: packed.value.bytes,
    })
    if (!saved.ok) return tell(saved.problems)
    const { value: picked } = saved
    if (picked)
      toasts.tell(t('editor.export.done', { file: picked.name }), {
        label: t('editor.export.show'),
        run: () => void border.ask('file.show', { file: picked.ticket }),
      })
  }
  const open = async () => {
    const chosen = await border.ask('file.choose', {
      purpose: 'design',
      title: t('editor.openFile.title'),
      many: false,
    })
    const file = chosen.ok ? chosen.value[0] : undefined
    if (!file) return
    const read = await border.ask('design.open', { badge, file: file.ticket })
    const scene = read.ok ? parseScene(read.value.scene) : read
    if (!scene.ok) return tell(scene.problems)
    await loadPictures(border, slug, scene.value, editor.materials)
    editor.act(returnTo(scene.value), { label: t('editor.act.openFile', { file: file.name }), select: [] })
  }
  useCommand('artwork.share', { run: () => void share() })
  useCommand('artwork.openFile', { run: () => void open() })
}
