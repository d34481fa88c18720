import { useState } from 'react'
import type { Problem } from '../../../core/foundation/problem'
import type { RequestOf } from '../../../ipc/channel'
import type { Contract } from '../../../ipc/contract'
import { useSession, useStudio } from '../../app/studio-context'

/** The office's settings, and changing a part of them at once. */
export function useSettings() {
  const { t, border, session, announcer } = useStudio()
  const workspace = useSession((state) => state.workspace)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  return {
    workspace,
    problem: trouble,
    readOnly: workspace?.access === 'read',
    save: (change: RequestOf<Contract['workspace.settings']>) =>
      void border.ask('workspace.settings', change).then((answer) => {
        setTrouble(answer.ok ? null : (answer.problems[0] ?? null))
        if (!answer.ok) return
        session.setWorkspace(answer.value)
        announcer.politely(t('settings.saved'))
      }),
  }
}
