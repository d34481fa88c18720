import { Button } from 'react-aria-components'
import { AboutSection } from './about-section'
import { AppearanceSection } from './appearance-section'
import { CategoriesSection } from './categories-section'
import { KeysSection } from './keys-section'
import { OrganisationSection } from './organisation-section'
import { PrivacySection } from './privacy-section'
import styles from './settings-screen.module.css'
import { useSession, useStudio } from '../../app/studio-context'
import { SETTINGS_SECTIONS, type SettingsSection } from '../../state/router'
import { classNames } from '../../ui/class-names'
import { Note } from '../../ui/note'

const SECTIONS: Readonly<Record<SettingsSection, () => React.ReactNode>> = {
  organisation: OrganisationSection,
  keys: KeysSection,
  categories: CategoriesSection,
  privacy: PrivacySection,
  appearance: AppearanceSection,
  about: AboutSection,
}

/** What the office is and how this computer shows it; one section at a time. */
export function SettingsScreen({ route }: { readonly route: { readonly section: SettingsSection } }) {
  const { t, router } = useStudio()
  const readOnly = useSession((state) => state.workspace?.access === 'read')
  const Section = SECTIONS[route.section]
  return (
    <div className={styles.two}>
      <nav className={styles.sections} aria-label={t('settings.sections')} data-region="panel">
        {SETTINGS_SECTIONS.map((section) => (
          <Button
            key={section}
            className={classNames(styles.section, section === route.section && styles.current)}
            {...(section === route.section ? { 'aria-current': 'page' as const } : {})}
            onPress={() => router.go({ screen: 'settings', section })}
          >
            {t(`settings.${section}`)}
          </Button>
        ))}
      </nav>
      <div className={styles.content}>
        <div className={styles.column}>
          {readOnly && <Note tone="info">{t('settings.readOnly')}</Note>}
          <Section />
        </div>
      </div>
    </div>
  )
}
