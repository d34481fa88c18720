import { type ReactNode, type Ref } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import { classNames } from './class-names'
import styles from './field.module.css'
import { WarningCircleIcon } from './icons'

export type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> & {
  readonly label: string
  /** Read aloud, not drawn: where the place says it already. */
  readonly hideLabel?: boolean
  /** A word behind the label, as "optional". */
  readonly note?: string
  readonly help?: ReactNode
  /** What is wrong and what to do; null where nothing is. */
  readonly error?: string | null
  readonly placeholder?: string
  readonly lines?: number
  readonly size?: 'medium' | 'small'
  /** At the end of the box: a unit, a counter, a button. */
  readonly end?: ReactNode
  readonly start?: ReactNode
  readonly ref?: Ref<HTMLInputElement>
}

/** One line or several of text; label above, help and error below. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, note, help, error, placeholder, lines = 1, size, end, start, ref, ...rest } = props
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={styles.field ?? ''}>
      <Label className={hideLabel ? 'visually-hidden' : (styles.label ?? '')}>
        {label}
        {note !== undefined && <span className={styles.optional}> {note}</span>}
      </Label>
      <div
        className={classNames(
          styles.box,
          size === 'small' && styles.small,
          error && styles.invalid,
          (rest.isDisabled || rest.isReadOnly) && styles.disabled,
        )}
      >
        {start}
        {lines > 1 ? (
          <TextArea rows={lines} placeholder={placeholder ?? ''} dir="auto" />
        ) : (
          <Input ref={ref ?? null} placeholder={placeholder ?? ''} dir="auto" />
        )}
        {end !== undefined && <span className={styles.unit}>{end}</span>}
      </div>
      {error ? (
        <FieldError className={styles.error ?? ''}>
          <WarningCircleIcon size={16} weight="fill" aria-hidden />
          {error}
        </FieldError>
      ) : (
        help !== undefined && (
          <Text slot="description" className={styles.help ?? ''}>
            {help}
          </Text>
        )
      )}
    </AriaTextField>
  )
}
