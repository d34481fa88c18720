import { useEffect, useMemo, useState } from 'react'
import { useSession, useStudio } from './studio-context'
import type { PaletteEntry } from './use-palette-groups'
import { useOpenWorkspace } from './use-open-workspace'
import type { RecentWorkspace } from '../../ipc/shell-contract'
import { fuzzyMatch } from '../commands/fuzzy'
import { FolderOpenIcon } from '../ui/icons'

const MOST = 5

/** Workspaces that were open before, in the palette: here, or in a window of their own. */
export function useRecentEntries(typed: string): readonly PaletteEntry[] {
  const { border, session } = useStudio()
  const openWorkspace = useOpenWorkspace()
  const open = useSession((state) => state.workspace?.folder.path)
  const [recent, setRecent] = useState<readonly RecentWorkspace[]>([])
  useEffect(() => {
    void border.ask('recent.list', undefined).then((answer) => {
      if (answer.ok) setRecent(answer.value)
    })
  }, [border])
  return useMemo(
    () =>
      recent
        .filter(({ missing, folder }) => !missing && folder.path !== open)
        .flatMap(({ name, folder }) => {
          const match = fuzzyMatch(typed, name)
          return match ? [{ name, folder, match }] : []
        })
        .slice(0, MOST)
        .map(({ name, folder, match }) => ({
          id: `recent-${folder.ticket}`,
          text: name,
          ranges: match.ranges,
          note: folder.path,
          icon: FolderOpenIcon,
          off: null,
          run: () =>
            void openWorkspace(folder).then((answer) => {
              if (!answer.ok) session.setTrouble(answer.problems[0] ?? null)
            }),
          runElsewhere: () => void border.ask('shell.new-window', { workspace: folder.ticket }),
        })),
    [recent, typed, open, border, session, openWorkspace],
  )
}
