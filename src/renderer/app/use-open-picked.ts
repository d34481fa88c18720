import { useCallback } from 'react'
import { useStudio } from './studio-context'
import { useOpenWorkspace } from './use-open-workspace'
import type { Picked, PickedFile } from '../../ipc/file-ticket'
import { problem } from '../../core/foundation/problem'

const ROSTER = /\.(csv|tsv|tab|xlsx|xlsm)$/i
const BADGE = /\.(png|svg|json|jsonld|jwt|jws)$/i

/** What becomes of files that were dropped or handed over, by their kind (window.md, D3). */
export function useOpenPicked(): (picked: readonly Picked[]) => void {
  const { router, session, awardDesk, verifyDesk, t } = useStudio()
  const openWorkspace = useOpenWorkspace()
  return useCallback(
    (picked) => {
      const refuse = (code: string, message: string) =>
        session.setTrouble(problem({ code, level: 'warn', message, remedy: '' }))
      const folder = picked.find((one) => one.kind === 'folder')
      if (folder?.kind === 'folder') {
        if (folder.isWorkspace) void openWorkspace(folder)
        else refuse('not-a-workspace', t('drop.folder', { name: folder.name }))
        return
      }
      const files = picked.filter((one): one is PickedFile => one.kind === 'file')
      const roster = files.find((file) => ROSTER.test(file.name))
      const badges = files.filter((file) => BADGE.test(file.name))
      if (roster) {
        if (!session.store.getState().workspace) return refuse('no-workspace', t('drop.rosterNeedsWorkspace'))
        awardDesk.takeRoster(roster)
        router.go({ screen: 'award' })
      } else if (badges.length > 0) {
        verifyDesk.take(badges)
        router.go({ screen: 'verify' })
      } else if (files[0]) refuse('file-type-unknown', t('drop.unknown', { name: files[0].name }))
    },
    [router, session, awardDesk, verifyDesk, t, openWorkspace],
  )
}
