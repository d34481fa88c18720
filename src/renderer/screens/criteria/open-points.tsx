import styles from './open-points.module.css'
import { pointsOf } from './points'
import type { CriteriaFormState } from './use-criteria'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { CircleIcon, WarningCircleIcon } from '../../ui/icons'

/** How much is written, and the way to what is not. */
export function OpenPoints({ form }: { readonly form: CriteriaFormState }) {
  const { t } = useStudio()
  const points = pointsOf(form, t)
  const open = points.filter(({ state }) => state !== 'done')
  const done = points.length - open.length
  const goTo = (field: string) => {
    const box = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
    box?.scrollIntoView({ block: 'center' })
    const fields = [...(box?.querySelectorAll<HTMLElement>('input, textarea, [contenteditable=true], button') ?? [])]
    const empty = fields.find((one) => one instanceof HTMLInputElement && one.value === '')
    ;(empty ?? fields[0])?.focus()
  }
  return (
    <section>
      <div className={styles.head}>
        <b>{t('criteria.complete', { done, total: points.length })}</b>
        <span className={styles.count}>{t('criteria.open', { count: open.length })}</span>
      </div>
      <div className={styles.meter} aria-hidden>
        <div className={styles.fill} style={{ inlineSize: `${(100 * done) / points.length}%` }} />
      </div>
      <ul className={styles.points}>
        {open.map((point) => (
          <li key={point.field}>
            {point.state === 'open' ? (
              <WarningCircleIcon size={16} weight="fill" className={styles.bad} aria-label={t('badge.stepOpen')} />
            ) : (
              <CircleIcon size={16} className={styles.faint} aria-hidden />
            )}
            <span>{point.text}</span>
            {point.state === 'optional' && <span className={styles.count}>{t('criteria.optional')}</span>}
            <span className={styles.way}>
              <Button look="quiet" size="small" onPress={() => goTo(point.field)}>
                {t('criteria.fillIn')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
