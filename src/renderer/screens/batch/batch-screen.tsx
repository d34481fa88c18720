import { useStore } from 'zustand'
import { BatchFan } from './batch-fan'
import styles from './batch-screen.module.css'
import { BatchSteps } from './batch-steps'
import { useBatch, useBatchBadge } from './use-batch'
import type { BatchCard } from '../../../ipc/award-contract'
import { useStudio } from '../../app/studio-context'
import { dayAndTime, periodWords } from '../../strings/dates'
import { Answered } from '../../ui/answered'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { CheckCircleIcon } from '../../ui/icons'
import { Note } from '../../ui/note'

/** What was signed: the badges in a quiet fan, the counts, and the next steps (window.md, F8). */
export function BatchScreen({ route }: { readonly route: { readonly batch: string } }) {
  const { t } = useStudio()
  const { batches, card } = useBatch(route.batch)
  return (
    <Answered asked={batches}>
      {() =>
        card ? (
          <BatchPage card={card} />
        ) : (
          <div className={styles.scroll}>
            <EmptyState title={t('batch.unknown')}>{route.batch}</EmptyState>
          </div>
        )
      }
    </Answered>
  )
}

function BatchPage({ card }: { readonly card: BatchCard }) {
  const { t, router, awardDesk } = useStudio()
  const badge = useBatchBadge(card.badge)
  const { awards } = useBatch(card.batch)
  const outcome = useStore(awardDesk.store, (state) => state.outcome)
  const counts = outcome?.batch === card.batch ? outcome : null
  const [first, last] = [awards?.awards[0]?.name ?? '', awards?.awards.at(-1)?.name ?? '']
  const names =
    awards === null ? '' : awards.total > 1 ? t('batch.names', { first, last }) : t('batch.nameOne', { first })
  const validFor = badge?.definition.validFor
  const period =
    validFor === undefined
      ? t('batch.forEver')
      : t('batch.period', { period: periodWords(validFor, (unit, n) => t(`period.${unit}`, { n })) })
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <BatchFan badge={card.badge} version={card.version} />
        <div className={styles.words}>
          <p className={styles.when}>{t('batch.signedOn', { when: dayAndTime(Date.parse(card.startedAt)) })}</p>
          <h1 className={styles.title} tabIndex={-1}>
            {t('batch.title', { count: card.awarded, badge: card.badgeName })}
          </h1>
          <p className={styles.text}>{t('batch.text', { names, version: card.version, period })}</p>
        </div>
        {card.state === 'open' && (
          <Note tone="warn" action={<Button onPress={() => router.go({ screen: 'award' })}>{t('batch.goOn')}</Button>}>
            {t('batch.interrupted', { done: card.awarded, total: card.planned })}
          </Note>
        )}
        <ul className={styles.counts}>
          <li className={styles.ok}>
            <CheckCircleIcon size={16} weight="fill" aria-hidden />
            <b>{card.awarded}</b> {t('batch.awarded')}
          </li>
          {counts && (
            <>
              <li>
                <b>{counts.alreadyAwarded}</b> {t('batch.already')}
              </li>
              <li>
                <b>{counts.rejected}</b> {t('batch.leftOut')}
              </li>
            </>
          )}
          <li>
            <Button look="quiet" size="small" onPress={() => router.go({ screen: 'awards', batch: card.batch })}>
              {t('batch.showList')}
            </Button>
          </li>
        </ul>
        <BatchSteps card={card} />
      </div>
    </div>
  )
}
