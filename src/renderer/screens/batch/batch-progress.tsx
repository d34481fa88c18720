import styles from './batch-progress.module.css'
import type { BatchJobs } from './use-batch-jobs'
import { useStudio } from '../../app/studio-context'
import { useJobWatch } from '../../app/use-job-watch'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { ProblemNote } from '../../ui/problem-note'
import { Progress } from '../../ui/progress'

export type BatchProgressProps = { readonly jobs: BatchJobs; readonly total: number }

/** How far writing images or drafts is, what came of it, and what went wrong. */
export function BatchProgress({ jobs: { running, done, problem, stop, openFolder }, total }: BatchProgressProps) {
  const { t } = useStudio()
  const note = useJobWatch(running, t('batch.notify'))
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      {running && (
        <div className={styles.running}>
          <Progress
            label={t('batch.working', { done: running.done, total: running.total ?? total })}
            done={running.done}
            total={running.total ?? null}
            note={note}
          />
          <Button onPress={stop}>{t('site.stop')}</Button>
        </div>
      )}
      {done && (
        <Note tone="ok" action={<Button onPress={openFolder}>{t('batch.openFolder')}</Button>}>
          {done.text}
        </Note>
      )}
    </>
  )
}
