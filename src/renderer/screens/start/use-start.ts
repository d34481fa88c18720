import { useCallback, useEffect, useState } from 'react'
import { problem, type Problem } from '../../../core/foundation/problem'
import type { PickedFolder } from '../../../ipc/file-ticket'
import type { RecentWorkspace } from '../../../ipc/shell-contract'
import { useOpenWorkspace } from '../../app/use-open-workspace'
import { useStudio } from '../../app/studio-context'

/** What the start screen knows and can do. */
export function useStart() {
  const { t, border, toasts } = useStudio()
  const openWorkspace = useOpenWorkspace()
  const [recent, setRecent] = useState<readonly RecentWorkspace[] | null>(null)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  const [lockedFolder, setLockedFolder] = useState<PickedFolder | null>(null)
  const [opening, setOpening] = useState<string | null>(null)

  const list = useCallback(async () => {
    const answer = await border.ask('recent.list', undefined)
    setRecent(answer.ok ? answer.value : [])
  }, [border])
  useEffect(() => {
    void border.ask('recent.list', undefined).then((answer) => setRecent(answer.ok ? answer.value : []))
  }, [border])

  const openFolder = async (folder: PickedFolder, name: string, access: 'read' | 'write' = 'write') => {
    setTrouble(null)
    setLockedFolder(null)
    setOpening(t('start.opening', { name }))
    const answer = await openWorkspace(folder, access)
    setOpening(null)
    if (answer.ok) return
    const why = answer.problems[0] ?? null
    setTrouble(why)
    if (why?.code === 'workspace-locked') setLockedFolder(folder)
  }
  const chooseFolder = async () => {
    const answer = await border.ask('folder.choose', {
      purpose: 'workspace',
      title: t('start.openTitle'),
      button: t('start.openButton'),
    })
    return answer.ok ? answer.value : null
  }

  return {
    recent,
    problem: trouble,
    lockedFolder,
    opening,
    open: (workspace: RecentWorkspace) => void openFolder(workspace.folder, workspace.name),
    openReadOnly: () => lockedFolder && void openFolder(lockedFolder, lockedFolder.name, 'read'),
    choose: () =>
      void chooseFolder().then((folder) => {
        if (!folder) return
        if (folder.isWorkspace) return openFolder(folder, folder.name)
        setTrouble(
          problem({
            code: 'not-a-workspace',
            level: 'warn',
            message: t('start.notWorkspace', { name: folder.name }),
            remedy: '',
          }),
        )
      }),
    locate: (workspace: RecentWorkspace) =>
      void chooseFolder().then(async (folder) => {
        if (!folder?.isWorkspace) return
        await border.ask('recent.moved', { from: workspace.folder.ticket, to: folder.ticket })
        await openFolder(folder, workspace.name)
      }),
    remove: (workspace: RecentWorkspace) =>
      void border.ask('recent.forget', { folder: workspace.folder.ticket }).then(() => {
        toasts.tell(t('start.removed', { name: workspace.name }), {
          label: t('action.undo'),
          run: () => void border.ask('recent.restore', { folder: workspace.folder.ticket }).then(list),
        })
        return list()
      }),
  }
}
