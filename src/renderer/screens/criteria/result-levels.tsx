import type { ResultDraft } from './result-draft'
import styles from './criteria-form.module.css'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { PlusIcon } from '../../ui/icons'
import { TextField } from '../../ui/text-field'

export type ResultLevelsProps = {
  readonly levels: ResultDraft['levels']
  readonly onChange: (levels: ResultDraft['levels']) => void
}

/** The levels of a rubric, each with what the reviewers saw. An empty name is no level. */
export function ResultLevels({ levels, onChange }: ResultLevelsProps) {
  const t = useStrings()
  const change = (index: number, part: Partial<ResultDraft['levels'][number]>) =>
    onChange(levels.map((level, i) => (i === index ? { ...level, ...part } : level)))
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>{t('criteria.resultLevels')}</legend>
      {levels.map((level, i) => (
        <div key={i} className={styles.narrowWide}>
          <TextField
            label={t('criteria.resultLevelName', { n: i + 1 })}
            value={level.name}
            onChange={(name) => change(i, { name })}
          />
          <TextField
            label={t('criteria.resultLevelText')}
            note={t('criteria.optional')}
            value={level.description}
            onChange={(description) => change(i, { description })}
          />
        </div>
      ))}
      <div>
        <Button
          look="quiet"
          size="small"
          icon={PlusIcon}
          onPress={() => onChange([...levels, { name: '', description: '' }])}
        >
          {t('criteria.resultAddLevel')}
        </Button>
      </div>
    </fieldset>
  )
}
