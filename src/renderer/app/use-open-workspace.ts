import { useCallback } from 'react'
import { useStudio } from './studio-context'
import { unsettledProblem, useSettle } from './use-closing'
import type { PickedFolder } from '../../ipc/file-ticket'
import type { WorkspaceView } from '../../ipc/workspace-contract'
import type { Problem } from '../../core/foundation/problem'
import type { Progress } from '../../core/foundation/run'

export type OpenAnswer = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Opens a workspace in this window and shows its badges. @returns why not, for the place that asked */
export function useOpenWorkspace(): (folder: PickedFolder, access?: 'read' | 'write') => Promise<OpenAnswer> {
  const { t, border, session } = useStudio()
  const enter = useEnterWorkspace()
  const settle = useSettle()
  return useCallback(
    async (folder, access = 'write') => {
      const unsettled = await settle() // what is open is written before it is left
      if (unsettled) {
        const why = unsettledProblem(unsettled, t)
        session.setTrouble(why)
        return { ok: false, problems: [why] }
      }
      const answer = await border.ask('workspace.open', { folder: folder.ticket, access })
      if (answer.ok) {
        enter(answer.value)
        return { ok: true }
      }
      if (session.store.getState().workspace) session.setTrouble(answer.problems[0] ?? null)
      return answer
    },
    [border, session, enter, settle, t],
  )
}

/** Opens the sample, and says meanwhile that it is being made. */
export function useOpenSample(): () => void {
  const { t, border, session } = useStudio()
  const enter = useEnterWorkspace()
  const settle = useSettle()
  return useCallback(() => {
    const open = async () => {
      if (session.store.getState().opening?.progress) return
      const unsettled = await settle()
      if (unsettled) return session.setTrouble(unsettledProblem(unsettled, t))
      const say = (progress: Progress) =>
        session.setOpening({ words: t('start.making'), note: t('start.makingNote'), progress })
      say({ stage: 'keys', done: 0 })
      const answer = await border.run('workspace.sample', undefined, say).done
      session.setOpening(null)
      if (answer.ok) enter(answer.value)
      else session.setTrouble(answer.problems[0] ?? null)
    }
    void open()
  }, [t, border, session, enter, settle])
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
