import { useState, type ReactNode } from 'react'
import { useStrings } from '../app/studio-context'
import { IconButton } from './icon-button'
import { EyeIcon, EyeSlashIcon } from './icons'
import styles from './passphrase-field.module.css'
import { TextField } from './text-field'

export type PassphraseFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: ReactNode
  readonly error?: string | null
  readonly autoFocus?: boolean
  readonly isNew?: boolean
  readonly isDisabled?: boolean
}

/** A passphrase: hidden until asked, with a word about Caps Lock (window.md, F9). */
export function PassphraseField({
  label,
  value,
  onChange,
  help,
  error,
  autoFocus,
  isNew,
  isDisabled,
}: PassphraseFieldProps) {
  const t = useStrings()
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      type={shown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'off'}
      autoFocus={autoFocus ?? false}
      isDisabled={isDisabled ?? false}
      error={error ?? null}
      onKeyUp={(event) => setCapsLock(event.getModifierState('CapsLock'))}
      onKeyDown={(event) => {
        setCapsLock(event.getModifierState('CapsLock'))
        event.continuePropagation() // Esc is for the dialog around it
      }}
      help={
        <span>
          {help}
          {capsLock && <span className={styles.capsLock}> {t('unlock.capsLock')}</span>}
        </span>
      }
      end={
        <IconButton
          label={shown ? t('unlock.hide') : t('unlock.show')}
          icon={shown ? EyeSlashIcon : EyeIcon}
          size="tiny"
          onPress={() => setShown(!shown)}
        />
      }
    />
  )
}
