import { useState } from 'react'
import type { Problem } from '../../../core/foundation/problem'
import type { Progress } from '../../../core/foundation/run'
import type { SiteWritten } from '../../../ipc/award-contract'
import type { PickedFolder } from '../../../ipc/file-ticket'
import { useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'
import { fileSize } from '../../strings/dates'

/** The exported site: how it stands, and exporting it. */
export function useSite() {
  const { t, border, replies, announcer } = useStudio()
  const state = useAsked('site.state', undefined)
  const [running, setRunning] = useState<Progress | null>(null)
  const [stop, setStop] = useState<(() => void) | null>(null)
  const [written, setWritten] = useState<SiteWritten | null>(null)
  const [trouble, setTrouble] = useState<Problem | null>(null)

  const write = async (to: PickedFolder | null) => {
    setTrouble(null)
    setWritten(null)
    setRunning({ stage: 'writing', done: 0 })
    const job = border.run('site.export', { to: to?.ticket ?? null }, setRunning)
    setStop(() => job.cancel)
    const answer = await job.done
    setRunning(null)
    setStop(null)
    if (!answer.ok) return setTrouble(answer.problems[0] ?? null)
    setWritten(answer.value)
    announcer.politely(t('site.done', { files: answer.value.files, size: fileSize(answer.value.bytes) }))
    replies.changes.setState(({ count }) => ({ count: count + 1 }))
  }
  const folder = written?.folder ?? (state.state === 'ready' ? state.value.folder : null)
  return {
    state,
    folder,
    running,
    written,
    problem: trouble,
    stop: () => stop?.(),
    exportHere: () => void write(null),
    exportTo: () =>
      void border
        .ask('folder.choose', { purpose: 'export', title: t('site.chooseTitle'), button: t('site.chooseButton') })
        .then((answer) => {
          if (answer.ok && answer.value) return write(answer.value)
        }),
    openFolder: () => {
      if (folder) void border.ask('folder.show', { folder: folder.ticket })
    },
    preview: () => {
      if (folder) void border.ask('site.preview', { folder: folder.ticket, path: '/index.html' })
    },
  }
}
