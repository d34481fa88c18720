import { AwardPreview } from './award-preview'
import { CriteriaForm } from './criteria-form'
import styles from './criteria-screen.module.css'
import { OpenPoints } from './open-points'
import { useCriteria } from './use-criteria'
import type { BadgeView } from '../../../ipc/badge-contract'
import { useStrings } from '../../app/studio-context'
import { Answered } from '../../ui/answered'
import { BadgeStateLabel } from '../../ui/badge-state-label'
import { Note } from '../../ui/note'
import { ProblemNote } from '../../ui/problem-note'
import { useBadge } from '../badge/use-badge'

type CriteriaRoute = { readonly badge: string; readonly field?: string }

/** Everything a badge says, with the award page beside it; saved as it is written. */
export function CriteriaScreen({ route }: { readonly route: CriteriaRoute }) {
  const badge = useBadge(route.badge)
  return <Answered asked={badge}>{(value) => <TwoColumns badge={value} field={route.field} />}</Answered>
}

function TwoColumns({ badge, field }: { readonly badge: BadgeView; readonly field: string | undefined }) {
  const t = useStrings()
  const form = useCriteria(badge)
  const last = badge.versions.at(-1)?.version ?? 0
  return (
    <div className={styles.two}>
      <div className={styles.form} data-region="form">
        <header className={styles.head}>
          <h1 className={styles.title} tabIndex={-1}>
            {t('criteria.title')}
          </h1>
          <span className={styles.saved} role="status">
            {form.savedText}
          </span>
          <BadgeStateLabel state={badge.state}>
            {t('criteria.version', { version: badge.state === 'published' ? last : last + 1 })}
          </BadgeStateLabel>
        </header>
        {badge.state === 'published' && (
          <Note tone="info">{t('criteria.nextVersion', { version: last, next: last + 1 })}</Note>
        )}
        {form.refused && <ProblemNote problem={form.refused} />}
        <CriteriaForm form={form} focusField={field} />
      </div>
      <aside className={styles.preview} aria-label={t('criteria.preview')} data-region="panel" tabIndex={0}>
        <OpenPoints form={form} />
        <AwardPreview badge={badge} definition={form.draft} />
      </aside>
    </div>
  )
}
