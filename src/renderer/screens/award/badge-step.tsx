import { Button as Pressable } from 'react-aria-components'
import styles from './badge-step.module.css'
import { StepLine } from './step-line'
import { StepMark } from './step-mark'
import type { Award } from './use-award'
import { useStudio } from '../../app/studio-context'
import { periodWords } from '../../strings/dates'
import { Artwork } from '../../ui/artwork'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Loading } from '../../ui/loading'
import { useAsked } from '../../app/use-asked'
import { BadgeSlug } from '../../../core/foundation/slug'

/** First step: which badge. */
export function BadgeStep({ award }: { readonly award: Award }) {
  const { t, router } = useStudio()
  const { badge, awardable, awardDesk } = award
  if (badge) return <ChosenBadge award={award} slug={badge.slug} />
  return (
    <section className={styles.step}>
      <header className={styles.head}>
        <StepMark number={1} state="now" />
        <h1 className={styles.title} tabIndex={-1}>
          {t('award.chooseBadge')}
        </h1>
      </header>
      {award.badges.state === 'waiting' && <Loading />}
      {award.badges.state === 'ready' && awardable.length === 0 && (
        <EmptyState
          title={t('award.noBadge')}
          action={
            <Button look="primary" size="large" onPress={() => router.go({ screen: 'badges' })}>
              {t('award.toBadges')}
            </Button>
          }
        >
          {t('award.noBadgeWhy')}
        </EmptyState>
      )}
      <ul className={styles.badges}>
        {awardable.map((one) => (
          <li key={one.slug}>
            <Pressable className={styles.badge ?? ''} onPress={() => awardDesk.chooseBadge(one.slug)}>
              <Artwork
                badge={one.slug}
                version={one.version ?? undefined}
                digest={`v${one.version}`}
                sizePx={72}
                alt=""
              />
              <span>
                <bdi className={styles.name}>{one.name}</bdi>
                <span className={styles.more}>{t('count.awards', { count: one.awards })}</span>
              </span>
            </Pressable>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChosenBadge({ award, slug }: { readonly award: Award; readonly slug: string }) {
  const { t } = useStudio()
  const shown = useAsked('badge.show', { badge: BadgeSlug.parse(slug) })
  const definition = shown.state === 'ready' ? shown.value.definition : null
  const rule = t(`award.rule.${definition?.evidence ?? 'optional'}`)
  const period = definition?.validFor
    ? periodWords(definition.validFor, (unit, n) => t(`period.${unit}`, { n }))
    : undefined
  return (
    <StepLine
      number={1}
      name={t('award.step.badge')}
      what={t('award.badgeLine', { name: award.badge?.name ?? slug, version: award.badge?.version ?? 1 })}
      facts={
        definition === null
          ? ''
          : period === undefined
            ? t('award.forEver', { rule })
            : t('award.validFor', { period, rule })
      }
      change={t('award.change')}
      onChange={() => award.awardDesk.chooseBadge(null)}
    />
  )
}
