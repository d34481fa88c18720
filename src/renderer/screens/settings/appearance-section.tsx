import styles from './appearance-section.module.css'
import { Section } from './section'
import { useSession, useStudio } from '../../app/studio-context'
import { Choice } from '../../ui/choice'
import { Segmented } from '../../ui/segmented'

const SIZES = [80, 90, 100, 110, 125, 150, 175, 200]

/** Colours, language and size, for this computer. */
export function AppearanceSection() {
  const { t, session } = useStudio()
  const { theme, sizePercent, language } = useSession((state) => state.surroundings)
  const sizes = [...new Set([...SIZES, sizePercent])].sort((a, b) => a - b)
  return (
    <Section title={t('settings.appearance')}>
      <div>
        <p className={styles.label} aria-hidden>
          {t('appearance.theme')}
        </p>
        <Segmented
          label={t('appearance.theme')}
          value={theme}
          onChange={(chosen) => void session.setTheme(chosen)}
          segments={[
            { value: 'system', label: t('appearance.system') },
            { value: 'light', label: t('appearance.light') },
            { value: 'dark', label: t('appearance.dark') },
          ]}
        />
      </div>
      <div>
        <p className={styles.label} aria-hidden>
          {t('appearance.language')}
        </p>
        <Segmented
          label={t('appearance.language')}
          value={language}
          onChange={(chosen) => void session.setLanguage(chosen)}
          segments={[
            { value: 'system', label: t('appearance.system') },
            { value: 'en', label: t('appearance.english') },
            { value: 'de', label: t('appearance.german') },
          ]}
        />
      </div>
      <div className={styles.size}>
        <Choice
          label={t('appearance.size')}
          options={sizes.map((percent) => ({
            value: String(percent),
            label: t('appearance.percent', { percent }),
          }))}
          value={String(sizePercent)}
          onChange={(value) => void session.setSize(Number(value))}
        />
      </div>
    </Section>
  )
}
