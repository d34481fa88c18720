import { useState, type ReactNode } from 'react'
import { useStudio } from './studio-context'
import { useAct } from './use-act'
import type { Problem } from '../../core/foundation/problem'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { PassphraseField } from '../ui/passphrase-field'
import { SubmitForm } from '../ui/submit-form'

/** What a passphrase is typed for; nothing is said where it went well. */
export type KeyAct = (passphrase: string) => Promise<readonly Problem[]>

export type KeyDialogProps = {
  readonly title: string
  readonly text: string
  /** The verb. */
  readonly button: string
  readonly onRun: KeyAct
  readonly onClose: () => void
  /** Between the text and the passphrase. */
  readonly children?: ReactNode
  /** Something is still missing besides the passphrase. */
  readonly isWaiting?: boolean
}

/** An act on keys and the passphrase that it needs; closes when it is done, and says in the field what is wrong. */
export function KeyDialog({ title, text, button, onRun, onClose, children, isWaiting }: KeyDialogProps) {
  const { t } = useStudio()
  const [passphrase, setPassphrase] = useState('')
  const { error, busy, run: runAct } = useAct()
  const canRun = !busy && passphrase !== '' && !isWaiting

  const run = async () => {
    if (canRun && (await runAct(() => onRun(passphrase)))) onClose()
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      mustStay={busy}
      title={title}
      buttons={
        <>
          <Button size="large" isDisabled={busy} onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button size="large" look="primary" isDisabled={!canRun} onPress={() => void run()}>
            {busy ? t('keys.working') : button}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      <SubmitForm onSubmit={() => void run()}>
        {children}
        <PassphraseField
          label={t('unlock.label')}
          value={passphrase}
          onChange={setPassphrase}
          error={error}
          autoFocus={children === undefined}
        />
      </SubmitForm>
    </Dialog>
  )
}
