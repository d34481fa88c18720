import styles from './keys-section.module.css'
import { Option, Options, Section } from './section'
import { useSettings } from './use-settings'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { ArchiveIcon, CheckCircleIcon } from '../../ui/icons'
import { StateLabel } from '../../ui/state-label'

/** The keys that sign and those that only check; locking and copying them. */
export function KeysSection() {
  const { t, border, commands } = useStudio()
  const { workspace } = useSettings()
  if (!workspace) return null
  const { keys, issuer, unlocked, folder } = workspace
  return (
    <Section title={t('settings.keys')} text={t('keys.text', { issuer: issuer.name })}>
      <div className={styles.frame}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('keys.table')}</caption>
          <thead>
            <tr>
              <th>{t('keys.key')}</th>
              <th>{t('keys.fingerprint')}</th>
              <th>{t('keys.since')}</th>
              <th>{t('keys.state')}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key.kid}>
                <td>
                  <b>{key.alg === 'Ed25519' ? t('keys.embedded') : t('keys.jwt')}</b>
                  <div className={styles.quiet}>{key.alg === 'Ed25519' ? key.alg : t('keys.rsa')}</div>
                </td>
                <td className={`mono selectable ${styles.small ?? ''}`} title={key.kid}>
                  {short(key.kid)}
                </td>
                <td className="num">{key.created.slice(0, 10)}</td>
                <td>
                  {key.signs ? (
                    <StateLabel tone="ok" icon={CheckCircleIcon} word={t('keys.signs')} filled />
                  ) : (
                    <StateLabel tone="quiet" icon={ArchiveIcon} word={t('keys.checks')} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Options>
        {unlocked ? (
          <Option title={t('keys.lockTitle')} text={t('keys.lockText')}>
            <Button onPress={() => commands.run('key.lock')}>{t('keys.lock')}</Button>
          </Option>
        ) : (
          <Option title={t('keys.unlockTitle')} text={t('keys.unlockText')}>
            <Button onPress={() => commands.run('key.unlock')}>{t('keys.unlock')}</Button>
          </Option>
        )}
        <Option title={t('keys.backupTitle')} text={t('keys.backupText')}>
          <Button onPress={() => void border.ask('folder.show', { folder: folder.ticket })}>
            {t('keys.backupButton')}
          </Button>
        </Option>
      </Options>
    </Section>
  )
}

function short(kid: string): string {
  return kid.length > 14 ? `${kid.slice(0, 6)}…${kid.slice(-6)}` : kid
}
