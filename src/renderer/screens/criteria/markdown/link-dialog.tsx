import { useState } from 'react'
import { webUrlFrom } from '../../../../core/foundation/web-url'
import { useStrings } from '../../../app/studio-context'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { SubmitForm } from '../../../ui/submit-form'
import { TextField } from '../../../ui/text-field'

export type LinkDialogProps = { readonly onClose: () => void; readonly onApply: (href: string) => void }

/** Asks where a link leads. */
export function LinkDialog({ onClose, onApply }: LinkDialogProps) {
  const t = useStrings()
  const [url, setUrl] = useState('https://')
  const [tried, setTried] = useState(false)
  const address = webUrlFrom(url.trim())
  const apply = () => {
    setTried(true)
    if (address !== null) onApply(address)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('editor.linkTitle')}
      buttons={
        <>
          <Button size="large" onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button size="large" look="primary" onPress={apply}>
            {t('editor.apply')}
          </Button>
        </>
      }
    >
      <SubmitForm onSubmit={apply}>
        <TextField
          label={t('editor.linkUrl')}
          value={url}
          onChange={setUrl}
          error={tried && address === null ? t('new.urlWrong') : null}
          inputMode="url"
          autoFocus
        />
      </SubmitForm>
    </Dialog>
  )
}
