import styles from './badge-facts.module.css'
import type { BadgeView } from '../../../ipc/badge-contract'
import { useSession, useStrings } from '../../app/studio-context'
import { longDay, periodWords } from '../../strings/dates'

/** What a badge says about itself, in the side column. */
export function BadgeFacts({ badge }: { readonly badge: BadgeView }) {
  const t = useStrings()
  const settings = useSession((state) => state.workspace?.settings)
  const { definition } = badge
  const category = settings?.categories.find(({ id }) => id === definition.category)?.name ?? definition.category
  const total = settings?.levels.length ?? 4
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('badge.unit'), definition.unit],
    [
      t('badge.category'),
      category === undefined
        ? undefined
        : definition.level === undefined
          ? category
          : t('badge.levelOf', { category, level: definition.level, total }),
    ],
    [
      t('badge.validFor'),
      definition.validFor === undefined
        ? t('badge.forEver')
        : periodWords(definition.validFor, (unit, n) => t(`period.${unit}`, { n })),
    ],
    [t('badge.evidence'), definition.evidence && t(`badge.asked.${definition.evidence}`)],
    [t('badge.reflection'), definition.reflection && t(`badge.asked.${definition.reflection}`)],
    [t('badge.contact'), definition.contact?.name ?? definition.contact?.email],
    [t('badge.reviewOn'), definition.proposal?.reviewOn && longDay(definition.proposal.reviewOn)],
    [t('badge.awards'), badge.awards > 0 ? String(badge.awards) : undefined],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}
