import { useState } from 'react'
import { BatchId } from '../../../core/foundation/ids'
import type { Problem } from '../../../core/foundation/problem'
import type { Result } from '../../../core/foundation/result'
import type { Progress } from '../../../core/foundation/run'
import type { Written } from '../../../ipc/award-contract'
import type { PickedFolder } from '../../../ipc/file-ticket'
import { useStudio } from '../../app/studio-context'
import type { RunningJob } from '../../border'

type Done = { readonly folder: PickedFolder; readonly text: string }

/** Writing the images and the mail drafts of a batch. */
export function useBatchJobs({ batch }: { readonly batch: string }) {
  const { t, border } = useStudio()
  const [running, setRunning] = useState<Progress | null>(null)
  const [stop, setStop] = useState<(() => void) | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  const id = BatchId.parse(batch)

  const write = async (
    title: string,
    begin: (folder: PickedFolder) => RunningJob<Written>,
    words: (files: number, folder: string) => string,
  ) => {
    const chosen = await border.ask('folder.choose', { purpose: 'export', title, button: t('batch.here') })
    if (!chosen.ok || !chosen.value) return
    setTrouble(null)
    setDone(null)
    setRunning({ stage: 'writing', done: 0 })
    const job = begin(chosen.value)
    setStop(() => job.cancel)
    const answer: Result<Written> = await job.done
    setRunning(null)
    setStop(null)
    if (!answer.ok) return setTrouble(answer.problems[0] ?? null)
    const { folder, files } = answer.value
    setDone({ folder, text: words(files, folder.path) })
  }

  return {
    running,
    done,
    problem: trouble,
    stop: () => stop?.(),
    openFolder: () => {
      if (done) void border.ask('folder.show', { folder: done.folder.ticket })
    },
    saveImages: () =>
      void write(
        t('batch.imagesTitle'),
        (folder) =>
          border.run('images.export', { batch: id, to: folder.ticket, format: 'both' }, (progress) =>
            setRunning(progress),
          ),
        (count, folder) => t('batch.imagesDone', { count, folder }),
      ),
    saveMails: () =>
      void write(
        t('batch.mailsTitle'),
        (folder) => border.run('mails.draft', { batch: id, to: folder.ticket }, (progress) => setRunning(progress)),
        (count, folder) => t('batch.mailsDone', { count, folder }),
      ),
  }
}

export type BatchJobs = ReturnType<typeof useBatchJobs>
