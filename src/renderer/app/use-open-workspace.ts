import { useCallback } from 'react'
import { useStudio } from './studio-context'
import type { PickedFolder } from '../../ipc/file-ticket'
import type { WorkspaceView } from '../../ipc/workspace-contract'
import type { Problem } from '../../core/foundation/problem'

export type OpenAnswer = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Opens a workspace in this window and shows its badges. @returns why not, for the place that asked */
export function useOpenWorkspace(): (folder: PickedFolder, access?: 'read' | 'write') => Promise<OpenAnswer> {
  const { border, session } = useStudio()
  const enter = useEnterWorkspace()
  return useCallback(
    async (folder, access = 'write') => {
      const answer = await border.ask('workspace.open', { folder: folder.ticket, access })
      if (answer.ok) {
        enter(answer.value)
        return { ok: true }
      }
      if (session.store.getState().workspace) session.setTrouble(answer.problems[0] ?? null)
      return answer
    },
    [border, session, enter],
  )
}

/** Shows a workspace that main has opened. */
export function useEnterWorkspace(): (workspace: WorkspaceView) => void {
  const { router, session, replies, artwork, awardDesk } = useStudio()
  return useCallback(
    (workspace) => {
      replies.clear()
      artwork.clear()
      awardDesk.clear()
      session.setWorkspace(workspace)
      const notice = workspace.notices[0]
      if (notice) session.setTrouble(notice)
      router.reset({ screen: 'badges' })
      void awardDesk.resume()
    },
    [router, session, replies, artwork, awardDesk],
  )
}
