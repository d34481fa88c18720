import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { alignEdit, distributeEdit, type Alignment } from '../session/aligning'
import type { DesignerDesk } from '../session/desk'
import { useChosen } from './use-chosen'

/** Binds aligning to the artboard or to each other, and equal gaps (designer.md A1, A2). */
export function useAlignCommands(desk: DesignerDesk): void {
  const { t } = useStudio()
  const { editor } = desk
  const { ids, off } = useChosen(desk)
  const few = off ?? (ids.length < 3 ? t('editor.needsThree') : null)

  const align = (to: Alignment) => ({
    run: () => {
      const { scene, list } = editor.store.getState()
      const edit = alignEdit(scene, list, ids, to)
      if (edit) editor.act(edit, { label: t(`editor.align.to.${to}`) })
    },
    off,
  })
  const distribute = (axis: 'x' | 'y') => ({
    run: () => {
      const { scene, list } = editor.store.getState()
      const edit = distributeEdit(scene, list, ids, axis)
      if (edit) editor.act(edit, { label: t('editor.distribute') })
    },
    off: few,
  })
  useCommand('align.left', align('left'))
  useCommand('align.centre', align('centre'))
  useCommand('align.right', align('right'))
  useCommand('align.top', align('top'))
  useCommand('align.middle', align('middle'))
  useCommand('align.bottom', align('bottom'))
  useCommand('distribute.x', distribute('x'))
  useCommand('distribute.y', distribute('y'))
}
