import { useStore } from 'zustand'
import { elementById } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import type { DesignerDesk } from '../session/desk'

/** What commands work on: the elements chosen that are not locked, and why there is nothing to do where there are none. */
export function useChosen(desk: DesignerDesk) {
  const { t } = useStudio()
  const scene = useStore(desk.editor.store, (state) => state.scene)
  const selection = useStore(desk.editor.store, (state) => state.selection)
  const mode = useStore(desk.mode, (state) => state.mode)
  const chosen = selection.flatMap((id) => elementById(scene, id) ?? [])
  const free = chosen.filter(({ locked }) => !locked)
  const off = mode === 'simple' ? t('editor.onlyInFull') : free.length === 0 ? t('editor.nothingChosen') : null
  return { scene, chosen, free, ids: free.map(({ id }) => id), off }
}
