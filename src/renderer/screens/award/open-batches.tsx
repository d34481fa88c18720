import { useState } from 'react'
import styles from './open-batches.module.css'
import { ResumeDialog } from './resume-dialog'
import type { Award } from './use-award'
import type { BatchCard } from '../../../ipc/award-contract'
import { useStudio } from '../../app/studio-context'
import { longDay } from '../../strings/dates'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'

/** Batches that were stopped: what is done, and going on (window.md, F4). */
export function OpenBatches({ award }: { readonly award: Award }) {
  const { t } = useStudio()
  const [resuming, setResuming] = useState<BatchCard | null>(null)
  if (award.open.length === 0) return null
  return (
    <section className={styles.list} aria-label={t('award.openBatches')}>
      {award.open.map((batch) => (
        <Note
          key={batch.batch}
          tone="warn"
          action={<Button onPress={() => setResuming(batch)}>{t('award.continue')}</Button>}
        >
          {t('award.openBatch', {
            badge: batch.badgeName,
            day: longDay(batch.startedAt),
            done: batch.awarded,
            total: batch.planned,
          })}
        </Note>
      ))}
      {resuming && <ResumeDialog desk={award.awardDesk} batch={resuming} onClose={() => setResuming(null)} />}
    </section>
  )
}
