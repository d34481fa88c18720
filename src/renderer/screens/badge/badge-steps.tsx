import styles from './badge-steps.module.css'
import type { BadgeView } from '../../../ipc/badge-contract'
import { useStrings } from '../../app/studio-context'
import { dayAndMonth, shortDay } from '../../strings/dates'
import { classNames } from '../../ui/class-names'
import { CheckIcon } from '../../ui/icons'

const WAY = ['draft', 'proposed', 'approved', 'published'] as const

/** Draft, proposed, approved, published: where it is, who signed and when. */
export function BadgeSteps({ badge, next }: { readonly badge: BadgeView; readonly next: number }) {
  const t = useStrings()
  const at = badge.state === 'retired' ? WAY.length : WAY.indexOf(badge.state)
  const lastVersion = badge.versions.at(-1)
  const isPublished = badge.state === 'published' || badge.state === 'retired'
  const caption = (step: (typeof WAY)[number], i: number): string => {
    if (step === 'draft') return t('badge.begun')
    if (step === 'published')
      return isPublished && lastVersion
        ? t('badge.versionOn', { version: lastVersion.version, day: shortDay(lastVersion.publishedAt) })
        : t('badge.versionNext', { version: next })
    const signed = badge.signOffs[i - 1]
    return signed ? t('badge.by', { name: signed.name, day: dayAndMonth(signed.on) }) : t('badge.notNeeded')
  }
  const signedSteps = (i: number) => badge.signOffs.length >= i
  return (
    <ol className={styles.steps} aria-label={t('badge.steps')}>
      {WAY.map((step, i) => {
        const done = isPublished || i < at || (step !== 'draft' && step !== 'published' && signedSteps(i))
        const now = !isPublished && i === at
        return (
          <li
            key={step}
            className={classNames(styles.step, done && !now && styles.done, now && styles.now)}
            aria-current={now ? 'step' : undefined}
          >
            <span className={styles.dot}>
              {done && !now ? (
                <CheckIcon size={12} weight="bold" aria-hidden />
              ) : (
                now && <span className={styles.core} />
              )}
            </span>
            <div className={styles.word}>{t(`state.${step}`)}</div>
            <div className={styles.caption}>{caption(step, i)}</div>
          </li>
        )
      })}
    </ol>
  )
}
