import { useId, useState, type KeyboardEvent } from 'react'
import { useStrings } from '../../app/studio-context'
import { classNames } from '../../ui/class-names'
import { typedChange } from './arithmetic'
import styles from './number-field.module.css'

export type NumberFieldProps = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly unit?: string
  /** The numbers of all elements chosen; several that differ are shown as "Mixed". */
  readonly values: readonly number[]
  readonly min?: number
  readonly max?: number
  /** One step of the arrow keys; Shift makes it ten. */
  readonly step?: number
  readonly isReadOnly?: boolean
  readonly onChange: (change: (before: number) => number) => void
}

/** A number that can be typed as arithmetic, or stepped with the arrow keys; Enter or leaving the field takes it. */
export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel, unit, values, min = -Infinity, max = Infinity, step = 1, isReadOnly = false } = props
  const t = useStrings()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [first = 0] = values
  const isMixed = values.some((value) => value !== first)
  const within = (value: number) => Math.min(max, Math.max(min, value))

  const take = () => {
    const change = typed === null ? null : typedChange(typed, isMixed)
    setTyped(null)
    if (change) props.onChange((before) => within(change(before)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return take()
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      return setTyped(null)
    }
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (direction === 0 || isReadOnly) return
    event.preventDefault()
    setTyped(null)
    const by = direction * step * (event.shiftKey ? 10 : 1)
    props.onChange((before) => within(before + by))
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <span className={classNames(styles.box, isReadOnly && styles.readOnly)}>
        <input
          id={id}
          inputMode="decimal"
          value={typed ?? (isMixed ? '' : shown(first))}
          placeholder={isMixed ? t('editor.mixed') : ''}
          readOnly={isReadOnly}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={take}
          onKeyDown={onKeyDown}
        />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </span>
    </div>
  )
}

/** Numbers are shown to a tenth (designer.md §1). */
function shown(value: number): string {
  return String(Math.round(value * 10) / 10)
}
