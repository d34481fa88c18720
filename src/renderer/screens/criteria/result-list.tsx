import { useState } from 'react'
import type { BadgeResult } from '../../../core/badge'
import { ResultDialog } from './result-dialog'
import styles from './skill-list.module.css'
import { useStudio } from '../../app/studio-context'
import type { Translate } from '../../strings/strings'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { DotsThreeIcon, PlusIcon } from '../../ui/icons'
import { MenuButton } from '../../ui/menu-button'
import { RESULT_KINDS } from './result-draft'

export type ResultListProps = {
  readonly results: readonly BadgeResult[]
  readonly onChange: (results: BadgeResult[]) => void
}

/** Marks and levels that a roster may hold for this badge. */
export function ResultList({ results, onChange }: ResultListProps) {
  const { t, toasts } = useStudio()
  const [editing, setEditing] = useState<number | 'new' | null>(null)
  const remove = (index: number) => {
    const before = [...results]
    onChange(results.filter((_, i) => i !== index))
    toasts.tell(t('criteria.skillRemoved', { name: results[index]?.name ?? '' }), {
      label: t('action.undo'),
      run: () => onChange(before),
    })
  }
  return (
    <section aria-labelledby="results">
      <header className={styles.head}>
        <h2 id="results">{t('criteria.results')}</h2>
        <Button look="quiet" size="small" icon={PlusIcon} onPress={() => setEditing('new')}>
          {t('criteria.addResult')}
        </Button>
      </header>
      {results.length === 0 && <p className={styles.none}>{t('criteria.resultsHelp')}</p>}
      <ul>
        {results.map((result, i) => (
          <li key={result.id} className={styles.skill}>
            <b>{result.name}</b>
            <span className={styles.framework}>{summaryOf(result, t)}</span>
            <span className={styles.more}>
              <MenuButton
                label={t('criteria.editSkill', { name: result.name })}
                entries={[
                  { id: 'edit', label: t('criteria.edit'), run: () => setEditing(i) },
                  { id: 'remove', label: t('criteria.remove'), run: () => remove(i), danger: true },
                ]}
              >
                <IconButton label={t('criteria.editSkill', { name: result.name })} icon={DotsThreeIcon} size="small" />
              </MenuButton>
            </span>
          </li>
        ))}
      </ul>
      {editing !== null && (
        <ResultDialog
          result={editing === 'new' ? null : (results[editing] ?? null)}
          onClose={() => setEditing(null)}
          onSave={(result) => {
            onChange(editing === 'new' ? [...results, result] : results.map((one, i) => (i === editing ? result : one)))
            setEditing(null)
          }}
        />
      )}
    </section>
  )
}

function summaryOf(result: BadgeResult, t: Translate): string {
  const kind = RESULT_KINDS.find((one) => one === result.type)
  const name = kind === undefined ? result.type : t(`criteria.resultKind.${kind}`)
  if (result.levels) return result.levels.map((level) => level.name).join(' · ')
  if (result.allowed) return result.allowed.join(' · ')
  const range =
    result.min === undefined || result.max === undefined
      ? name
      : t('criteria.resultSummary.number', { kind: name, min: result.min, max: result.max })
  return result.required === undefined
    ? range
    : `${range} · ${t('criteria.resultSummary.required', { required: result.required })}`
}
