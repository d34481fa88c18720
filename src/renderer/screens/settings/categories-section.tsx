import styles from './categories-section.module.css'
import { SavedField } from './saved-field'
import { Section } from './section'
import { useSettings } from './use-settings'
import { useStudio } from '../../app/studio-context'
import { ProblemNote } from '../../ui/problem-note'

/** Names of categories and levels. Their ids stay, so that badges keep theirs. */
export function CategoriesSection() {
  const { t } = useStudio()
  const { workspace, problem, readOnly, save } = useSettings()
  if (!workspace) return null
  const { categories, levels } = workspace.settings
  return (
    <Section isForm title={t('settings.categories')} text={t('categories.text')}>
      {problem && <ProblemNote problem={problem} />}
      <h2 className={styles.title}>{t('categories.categories')}</h2>
      <div className={styles.pairs}>
        {categories.map((category) => (
          <SavedField
            key={`${category.id} ${category.name}`}
            label={category.id}
            value={category.name}
            isDisabled={readOnly}
            end={category.shape}
            onSave={(name) =>
              save({
                settings: { categories: categories.map((one) => (one.id === category.id ? { ...one, name } : one)) },
              })
            }
          />
        ))}
      </div>
      <h2 className={styles.title}>{t('categories.levels')}</h2>
      <div className={styles.pairs}>
        {levels.map((level, i) => (
          <SavedField
            key={`${i} ${level}`}
            label={t('categories.level', { n: i + 1 })}
            value={level}
            isDisabled={readOnly}
            onSave={(name) => save({ settings: { levels: levels.map((one, k) => (k === i ? name : one)) } })}
          />
        ))}
      </div>
    </Section>
  )
}
