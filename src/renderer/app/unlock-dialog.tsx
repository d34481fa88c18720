import { useState } from 'react'
import { RememberPassphrase } from './remember-passphrase'
import { useSession, useStudio } from './studio-context'
import { useAct } from './use-act'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { PassphraseField } from '../ui/passphrase-field'
import { SampleKey } from '../ui/sample-key'
import { SubmitForm } from '../ui/submit-form'

/** Opens the signing key for a quarter of an hour. */
export function UnlockDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, border, session, toasts, replies } = useStudio()
  const issuer = useSession((state) => state.workspace?.issuer.name ?? '')
  const isSample = useSession((state) => state.workspace?.sample ?? false)
  const [passphrase, setPassphrase] = useState('')
  const { error, busy, run } = useAct()
  const [remember, setRemember] = useState(false)

  const ask = (how: 'typed' | 'sample' | 'remembered') => {
    if (how === 'sample') return border.ask('key.unlock-sample', undefined)
    return how === 'remembered' ? border.ask('key-store.unlock', undefined) : border.ask('key.unlock', { passphrase })
  }
  const unlock = async (how: 'typed' | 'sample' | 'remembered') => {
    const isOpen = await run(async () => {
      const answer = await ask(how)
      return answer.ok ? [] : answer.problems
    })
    if (!isOpen) return
    if (how === 'typed' && remember) {
      await border.ask('key-store.remember', { passphrase })
      replies.changes.setState(({ count }) => ({ count: count + 1 }))
    }
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
        <RememberPassphrase
          isChosen={remember}
          onChoose={setRemember}
          onUse={() => void unlock('remembered')}
          isDisabled={busy}
        />
      </SubmitForm>
      {isSample && <SampleKey isDisabled={busy} onUse={() => void unlock('sample')} />}
    </Dialog>
  )
}
