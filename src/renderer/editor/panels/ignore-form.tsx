import { useState } from 'react'
import { useStrings } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import styles from './checks-panel.module.css'

type IgnoreFormProps = { readonly onIgnore: (reason: string) => void; readonly onCancel: () => void }

/** Asks why a finding may stay; without a reason it stays a finding. */
export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps) {
  const t = useStrings()
  const [reason, setReason] = useState('')
  const given = reason.trim()
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== '') onIgnore(given)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onCancel()
      }}
    >
      <TextField
        size="small"
        autoFocus
        label={t('editor.checks.ignoreReason')}
        value={reason}
        maxLength={300}
        onChange={setReason}
      />
      <div className={styles.acts}>
        <Button size="small" type="submit" isDisabled={given === ''}>
          {t('editor.checks.ignoreNow')}
        </Button>
        <Button size="small" look="quiet" onPress={onCancel}>
          {t('editor.checks.cancel')}
        </Button>
      </div>
    </form>
  )
}
