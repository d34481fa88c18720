import type { Point } from './checklist'
import styles from './checklist-card.module.css'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { CheckIcon, CircleIcon, WarningCircleIcon } from '../../ui/icons'
import { problemWords } from '../../strings/problem-words'

export type ChecklistProps = {
  readonly title: string
  readonly text: string | null
  readonly points: readonly Point[]
  readonly onShow: (point: Point) => void
}

/** What is open first, bold and with the way to it; then what is done. */
export function Checklist({ title, text, points, onShow }: ChecklistProps) {
  const t = useStrings()
  const needed = points.filter(({ state }) => state !== 'optional')
  const done = needed.filter(({ state }) => state === 'done').length
  return (
    <section className={styles.card} aria-labelledby="checklist">
      <header className={styles.head}>
        <h2 id="checklist">{title}</h2>
        <span>{t('badge.doneOf', { done, total: needed.length })}</span>
      </header>
      {text !== null && <p className={styles.text}>{text}</p>}
      <ul>
        {points.map((point) => (
          <li key={point.id} className={styles.point}>
            {point.state === 'open' && (
              <WarningCircleIcon size={16} weight="fill" className={styles.bad} aria-label={t('badge.stepOpen')} />
            )}
            {point.state === 'done' && <CheckIcon size={16} className={styles.ok} aria-hidden />}
            {point.state === 'optional' && <CircleIcon size={16} className={styles.faint} aria-hidden />}
            <span className={styles.words}>
              {point.problem ? <b>{problemWords(point.problem).message}</b> : point.text}
              {point.problem && <span className={styles.more}> {problemWords(point.problem).remedy}</span>}
              {point.state === 'optional' && <span className={styles.more}> {t('badge.optional')}</span>}
            </span>
            {point.field !== undefined && point.state !== 'done' && (
              <Button look="quiet" size="small" onPress={() => onShow(point)}>
                {point.state === 'open' ? t('badge.show') : t('badge.fillIn')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
