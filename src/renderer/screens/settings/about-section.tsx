import styles from './about-section.module.css'
import { Section } from './section'
import { useSession, useStudio } from '../../app/studio-context'
import { TextField } from '../../ui/text-field'

/** Versions, licences, and where this computer keeps what it remembers (window.md, D9). */
export function AboutSection() {
  const { t } = useStudio()
  const { version, electron, dataFolder } = useSession((state) => state.surroundings)
  return (
    <Section isForm title={t('settings.about')}>
      <div className={styles.lines}>
        <b>{t('about.version', { version })}</b>
        <p>{t('about.text')}</p>
        <p>{t('about.runtime', { version: electron })}</p>
        <p>{t('about.licence')}</p>
      </div>
      <TextField label={t('about.data')} value={dataFolder} isReadOnly />
    </Section>
  )
}
