import styles from './key-entry.module.css'
import { useStrings } from './studio-context'
import type { KeyEntry as Entry } from './use-key-entry'
import { PassphraseField } from '../ui/passphrase-field'
import { SampleKey } from '../ui/sample-key'
import { SubmitForm } from '../ui/submit-form'

/** The key in a dialog that signs: its passphrase, or that it is open already. @param autoFocus where nothing else is asked for */
export function KeyEntry({ entry, autoFocus = true }: { readonly entry: Entry; readonly autoFocus?: boolean }) {
  const t = useStrings()
  if (entry.unlocked)
    return (
      <>
        <p className={styles.final}>{t('award.signUnlocked')}</p>
        {entry.error !== null && (
          <p className={styles.error} role="alert">
            {entry.error}
          </p>
        )}
      </>
    )
  return (
    <>
      <SubmitForm onSubmit={entry.run}>
        <PassphraseField
          label={t('unlock.label')}
          value={entry.passphrase}
          onChange={entry.setPassphrase}
          help={t('unlock.kept')}
          error={entry.error}
          autoFocus={autoFocus}
        />
      </SubmitForm>
      {entry.isSample && <SampleKey isDisabled={entry.busy} onUse={entry.unlockSample} />}
    </>
  )
}
