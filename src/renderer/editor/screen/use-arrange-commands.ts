import type { Edit } from '../../../core/design'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { duplicateEdit, inPaintOrder, orderEdit, type Where } from '../session/arranging'
import type { DesignerDesk } from '../session/desk'
import { freshId } from '../session/new-element'
import { stepToRepeat } from '../session/repeating'
import { useChosen } from './use-chosen'

/** Binds copies, groups and the order of the chosen elements. */
export function useArrangeCommands(desk: DesignerDesk): void {
  const { t, toasts } = useStudio()
  const { editor } = desk
  const { scene, free, ids, off } = useChosen(desk)
  const group = free.length === 1 && free[0]?.kind === 'group' ? free[0] : null

  useCommand('object.duplicate', {
    run: () => {
      // Copies of copies go as far again as these were moved (designer.md C4).
      const step = stepToRepeat(scene, desk.copied.getState().last, ids)
      const { edit, copies } = duplicateEdit(scene, ids, step ?? undefined)
      editor.act(edit, { label: t('editor.act.duplicate', { count: ids.length }), select: copies })
      desk.copied.setState({ last: { originals: inPaintOrder(scene, ids), copies } })
    },
    off,
  })
  useCommand('object.group', {
    run: () => {
      const groupId = freshId(scene, 'group')
      const label = t('editor.act.group', { count: ids.length })
      if (!editor.act({ kind: 'group', ids: inPaintOrder(scene, ids), groupId }, { label, select: [groupId] }))
        toasts.tell(t('editor.cannotGroup'))
    },
    off,
  })
  useCommand('object.ungroup', {
    run: () => {
      if (!group) return
      const select = group.children.map(({ id }) => id)
      if (!editor.act({ kind: 'ungroup', id: group.id }, { label: t('editor.ungroup'), select }))
        toasts.tell(t('editor.cannotUngroup'))
    },
    off: off ?? (group ? null : t('editor.noGroup')),
  })

  useCommand('object.mask', {
    run: () => {
      const groupId = freshId(scene, 'group')
      const edits: Edit[] = [
        { kind: 'group', ids: inPaintOrder(scene, ids), groupId },
        { kind: 'set', id: groupId, props: { mask: true } },
      ]
      if (!editor.act({ kind: 'batch', edits }, { label: t('editor.mask'), select: [groupId] }))
        toasts.tell(t('editor.cannotGroup'))
    },
    off: off ?? (ids.length < 2 ? t('editor.needsTwo') : null),
  })
  useCommand('object.releaseMask', {
    run: () => {
      if (!group) return
      const edits: Edit[] = [
        { kind: 'set', id: group.id, props: { mask: false } },
        { kind: 'ungroup', id: group.id },
      ]
      const select = group.children.map(({ id }) => id)
      if (!editor.act({ kind: 'batch', edits }, { label: t('editor.releaseMask'), select }))
        toasts.tell(t('editor.cannotUngroup'))
    },
    off: off ?? (group?.mask ? null : t('editor.noMask')),
  })

  const arrange = (where: Where, label: string) => {
    const edit = orderEdit(scene, ids, where)
    if (edit) editor.act(edit, { label })
  }
  useCommand('object.forward', { run: () => arrange('forward', t('editor.forward')), off })
  useCommand('object.backward', { run: () => arrange('backward', t('editor.backward')), off })
  useCommand('object.toFront', { run: () => arrange('front', t('editor.toFront')), off })
  useCommand('object.toBack', { run: () => arrange('back', t('editor.toBack')), off })
}
