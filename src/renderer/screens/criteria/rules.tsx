import { Period } from '../../../core/foundation/period'
import styles from './criteria-form.module.css'
import type { CriteriaFormState } from './use-criteria'
import { useStrings } from '../../app/studio-context'
import { periodWords } from '../../strings/dates'
import { Choice } from '../../ui/choice'

const PERIODS = ['P6M', 'P1Y', 'P2Y', 'P3Y', 'P5Y', 'P10Y']
const ASKED = ['required', 'optional', 'none'] as const

/** What is chosen rather than written: category, level, validity, evidence, reflection. */
export function Rules({ form: { draft, set, settings } }: { readonly form: CriteriaFormState }) {
  const t = useStrings()
  const none = { value: '', label: t('criteria.none') }
  const levels = settings?.levels ?? []
  const periods = [...new Set([...PERIODS, ...(draft.validFor === undefined ? [] : [draft.validFor])])]
  const asked = ASKED.map((value) => ({ value, label: t(`badge.asked.${value}`) }))
  return (
    <>
      <div className={styles.three}>
        <Choice
          label={t('criteria.category')}
          options={[none, ...(settings?.categories ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
          value={draft.category ?? ''}
          onChange={(value) => set('category', value)}
        />
        <Choice
          label={t('criteria.level')}
          options={[
            none,
            ...levels.map((label, i) => ({
              value: String(i + 1),
              label: t('criteria.levelOf', { level: i + 1, total: levels.length }),
              note: label,
            })),
          ]}
          value={draft.level === undefined ? '' : String(draft.level)}
          onChange={(value) => set('level', value === '' ? undefined : Number(value))}
        />
        <Choice
          label={t('criteria.validFor')}
          options={[
            { value: '', label: t('badge.forEver') },
            ...periods.map((value) => ({
              value,
              label: periodWords(value, (unit, n) => t(`period.${unit}`, { n })),
            })),
          ]}
          value={draft.validFor ?? ''}
          onChange={(value) => set('validFor', Period.safeParse(value).data)}
        />
      </div>
      <div className={styles.three} data-field="evidence">
        <Choice
          label={t('criteria.evidence')}
          options={asked}
          value={draft.evidence ?? null}
          placeholder={t('badge.asked.optional')}
          onChange={(value) => set('evidence', value)}
        />
        <Choice
          label={t('criteria.reflection')}
          options={asked}
          value={draft.reflection ?? null}
          placeholder={t('badge.asked.none')}
          onChange={(value) => set('reflection', value)}
        />
      </div>
    </>
  )
}
