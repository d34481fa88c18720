import styles from './finding.module.css'
import type { RosterRowView } from '../../../ipc/roster-contract'
import { useStrings } from '../../app/studio-context'
import { CheckCircleIcon, MinusIcon, WarningCircleIcon } from '../../ui/icons'
import { problemWords } from '../../strings/problem-words'

/** What was found in a row: icon and sentence; further problems are counted and in the tooltip. */
export function Finding({ row }: { readonly row: RosterRowView }) {
  const t = useStrings()
  if (row.state === 'ready')
    return (
      <span className={`${styles.finding ?? ''} ${styles.ok ?? ''}`}>
        <CheckCircleIcon size={16} weight="fill" aria-hidden />
        {t('award.ready')}
        {row.problems[0] && <span className={styles.more}>{problemWords(row.problems[0]).message}</span>}
      </span>
    )
  if (row.state === 'repair') {
    const [first, ...rest] = row.problems
    return (
      <span className={styles.finding} title={row.problems.map((one) => problemWords(one).message).join('\n')}>
        <WarningCircleIcon size={16} weight="fill" className={styles.bad} aria-hidden />
        <span className={styles.words}>{first && problemWords(first).message}</span>
        {rest.length > 0 && <span className={styles.more}>{t('problem.more', { count: rest.length })}</span>}
      </span>
    )
  }
  return (
    <span className={`${styles.finding ?? ''} ${styles.quiet ?? ''}`}>
      <MinusIcon size={16} aria-hidden />
      {row.state === 'already' ? t('award.already') : t('award.leftOut')}
    </span>
  )
}
