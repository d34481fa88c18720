import { useState } from 'react'
import { useSession, useStudio } from './studio-context'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { PassphraseField } from '../ui/passphrase-field'
import { SampleKey } from '../ui/sample-key'
import { SubmitForm } from '../ui/submit-form'
import { problemSentence } from '../strings/problem-words'

/** Opens the signing key for a quarter of an hour. */
export function UnlockDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, border, session, toasts } = useStudio()
  const issuer = useSession((state) => state.workspace?.issuer.name ?? '')
  const isSample = useSession((state) => state.workspace?.sample ?? false)
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const unlock = async (how: 'typed' | 'sample') => {
    setBusy(true)
    const answer = await (how === 'sample'
      ? border.ask('key.unlock-sample', undefined)
      : border.ask('key.unlock', { passphrase }))
    setBusy(false)
    if (!answer.ok) return setError(answer.problems.map(problemSentence).join(' '))
    await session.refresh()
    toasts.tell(t('unlock.done'))
    onClose()
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('unlock.title')}
      buttons={
        <>
          <Button size="large" onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            size="large"
            look="primary"
            isDisabled={busy || passphrase === ''}
            onPress={() => void unlock('typed')}
          >
            {t('unlock.button')}
          </Button>
        </>
      }
    >
      <p>{t('unlock.why', { issuer })}</p>
      <SubmitForm onSubmit={() => void unlock('typed')}>
        <PassphraseField
          label={t('unlock.label')}
          value={passphrase}
          onChange={setPassphrase}
          help={t('unlock.kept')}
          error={error}
          autoFocus
        />
      </SubmitForm>
      {isSample && <SampleKey isDisabled={busy} onUse={() => void unlock('sample')} />}
    </Dialog>
  )
}
