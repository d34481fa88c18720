import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { useRemembered } from '../../app/use-remembered'
import { aidsView, type AidsView } from '../session/aids-view'
import type { DesignerDesk } from '../session/desk'

/** Binds the switches of rulers, grid and safe area; they are kept on this computer (designer.md G4, G5). */
export function useAidsCommands({ aids, mode }: DesignerDesk): void {
  const { t } = useStudio()
  const [kept, keep] = useRemembered('designer.aids', aidsView)
  const shown = useStore(aids)
  const isSimple = useStore(mode, (state) => state.mode === 'simple')
  useEffect(() => aids.setState(kept), [aids, kept])
  const toggle = (name: keyof AidsView) => ({
    run: () => keep({ ...aids.getState(), [name]: !aids.getState()[name] }),
    checked: shown[name],
    off: isSimple ? t('editor.onlyInFull') : null,
  })
  useCommand('aids.rulers', toggle('rulers'))
  useCommand('aids.safeArea', toggle('safeArea'))
  useCommand('aids.grid', toggle('grid'))
  useCommand('aids.gridHolds', toggle('gridHolds'))
}
