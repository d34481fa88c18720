import { useState } from 'react'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { SubmitForm } from '../../ui/submit-form'
import { TextField } from '../../ui/text-field'

export type CompareDialogProps = { readonly onClose: () => void; readonly onCompare: (recipient: string) => void }

/** Asks for the address that the badge should have been given to. It is compared here and kept nowhere. */
export function CompareDialog({ onClose, onCompare }: CompareDialogProps) {
  const t = useStrings()
  const [address, setAddress] = useState('')
  const compare = () => {
    if (address.trim() !== '') onCompare(address.trim())
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('verify.compare')}
      buttons={
        <>
          <Button size="large" onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button size="large" look="primary" isDisabled={address.trim() === ''} onPress={compare}>
            {t('verify.compareButton')}
          </Button>
        </>
      }
    >
      <p>{t('verify.compareText')}</p>
      <SubmitForm onSubmit={compare}>
        <TextField label={t('verify.compareLabel')} value={address} onChange={setAddress} inputMode="email" autoFocus />
      </SubmitForm>
    </Dialog>
  )
}
