import styles from './outbox-screen.module.css'
import type { BatchCard } from '../../../ipc/award-contract'
import { useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'
import { longDay } from '../../strings/dates'
import { Answered } from '../../ui/answered'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Page } from '../../ui/page'
import { BatchProgress } from '../batch/batch-progress'
import { useBatchJobs } from '../batch/use-batch-jobs'

/** Mail drafts of each batch, for the office's own mail program. */
export function OutboxScreen() {
  const { t, router } = useStudio()
  const batches = useAsked('batch.list', undefined)
  return (
    <Page title={t('outbox.title')} text={t('outbox.text')}>
      <Answered asked={batches}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState
              title={t('outbox.none')}
              action={
                <Button look="primary" size="large" onPress={() => router.go({ screen: 'award' })}>
                  {t('awards.noneAction')}
                </Button>
              }
            >
              {t('outbox.noneWhy')}
            </EmptyState>
          ) : (
            <>
              <ul className={styles.list} aria-label={t('outbox.table')}>
                {all.map((batch) => (
                  <BatchLine key={batch.batch} batch={batch} />
                ))}
              </ul>
              <p className={styles.how}>{t('outbox.how')}</p>
            </>
          )
        }
      </Answered>
    </Page>
  )
}

function BatchLine({ batch }: { readonly batch: BatchCard }) {
  const { t, router } = useStudio()
  const jobs = useBatchJobs(batch)
  const day = longDay(batch.startedAt)
  return (
    <li className={styles.line}>
      <div className={styles.row}>
        <div className={styles.words}>
          <Button look="quiet" onPress={() => router.go({ screen: 'mails', batch: batch.batch })}>
            {batch.badgeName}
          </Button>
          <p>
            {t('count.awards', { count: batch.awarded })} · {day} · <bdi>{batch.roster}</bdi>
          </p>
        </div>
        <Button
          onPress={jobs.saveMails}
          isDisabled={jobs.running !== null || batch.awarded === 0}
          aria-label={t('outbox.saveOf', { badge: batch.badgeName, day })}
        >
          {t('outbox.save')}
        </Button>
      </div>
      <BatchProgress jobs={jobs} total={batch.awarded} />
    </li>
  )
}
