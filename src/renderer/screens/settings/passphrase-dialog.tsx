import { useState } from 'react'
import type { useKeys } from './use-keys'
import { useStudio } from '../../app/studio-context'
import { useAct } from '../../app/use-act'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { PassphraseField } from '../../ui/passphrase-field'
import { SubmitForm } from '../../ui/submit-form'
import { LEAST_CHARACTERS } from '../new-workspace/passphrase-strength'
import { StrengthMeter } from '../new-workspace/strength-meter'

export type PassphraseDialogProps = {
  readonly onChange: ReturnType<typeof useKeys>['changePassphrase']
  readonly onClose: () => void
}

/** The passphrase until now, and another one with its strength. */
export function PassphraseDialog({ onChange, onClose }: PassphraseDialogProps) {
  const { t } = useStudio()
  const [old, setOld] = useState('')
  const [next, setNext] = useState('')
  const { error, busy, run: runAct } = useAct()
  const canRun = !busy && old !== '' && Array.from(next).length >= LEAST_CHARACTERS

  const run = async () => {
    if (canRun && (await runAct(() => onChange(old, next)))) onClose()
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      mustStay={busy}
      title={t('passphrase.title')}
      buttons={
        <>
          <Button size="large" isDisabled={busy} onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button size="large" look="primary" isDisabled={!canRun} onPress={() => void run()}>
            {busy ? t('keys.working') : t('passphrase.button')}
          </Button>
        </>
      }
    >
      <p>{t('passphrase.text')}</p>
      <SubmitForm onSubmit={() => void run()}>
        <PassphraseField label={t('passphrase.old')} value={old} onChange={setOld} error={error} autoFocus />
        <PassphraseField label={t('passphrase.new')} value={next} onChange={setNext} isNew />
        <StrengthMeter passphrase={next} />
      </SubmitForm>
    </Dialog>
  )
}
