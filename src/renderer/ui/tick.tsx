import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components'
import { CheckIcon } from './icons'
import styles from './tick.module.css'

export type TickProps = Omit<CheckboxFieldProps, 'className' | 'style' | 'children'> & {
  readonly label: string
  readonly help?: string
}

/** A box to tick, with a sentence that says what it does. */
export function Tick({ label, help, ...rest }: TickProps) {
  return (
    <CheckboxField {...rest}>
      <CheckboxButton className={styles.tick ?? ''}>
        <span className={styles.box}>
          <CheckIcon size={14} weight="bold" aria-hidden />
        </span>
        <span>
          {label}
          {help !== undefined && <span className={styles.help}>{help}</span>}
        </span>
      </CheckboxButton>
    </CheckboxField>
  )
}
