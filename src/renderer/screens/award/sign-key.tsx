import styles from './sign-dialog.module.css'
import type { Sign } from './use-sign'
import { useStrings } from '../../app/studio-context'
import { PassphraseField } from '../../ui/passphrase-field'
import { SampleKey } from '../../ui/sample-key'
import { SubmitForm } from '../../ui/submit-form'

/** The key in a dialog that signs: its passphrase, or that it is open already. */
export function SignKey({ sign }: { readonly sign: Sign }) {
  const t = useStrings()
  if (sign.unlocked)
    return (
      <>
        <p className={styles.final}>{t('award.signUnlocked')}</p>
        {sign.error !== null && (
          <p className={styles.error} role="alert">
            {sign.error}
          </p>
        )}
      </>
    )
  return (
    <>
      <SubmitForm onSubmit={sign.run}>
        <PassphraseField
          label={t('unlock.label')}
          value={sign.passphrase}
          onChange={sign.setPassphrase}
          help={t('unlock.kept')}
          error={sign.error}
          autoFocus
        />
      </SubmitForm>
      {sign.isSample && <SampleKey isDisabled={sign.busy} onUse={sign.unlockSample} />}
    </>
  )
}
