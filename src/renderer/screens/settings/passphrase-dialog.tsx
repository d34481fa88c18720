import { useState } from 'react'
import type { useKeys } from './use-keys'
import { useStudio } from '../../app/studio-context'
import { problemSentence } from '../../strings/problem-words'
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
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const canRun = !busy && old !== '' && Array.from(next).length >= LEAST_CHARACTERS

  const run = async () => {
    if (!canRun) return
    setBusy(true)
    const problems = await onChange(old, next)
    setBusy(false)
    if (problems.length > 0) setError(problems.map(problemSentence).join(' '))
    else onClose()
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
