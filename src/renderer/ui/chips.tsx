import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './chips.module.css'

export type Chip<T extends string> = { readonly value: T; readonly label: string; readonly count?: number }

export type ChipsProps<T extends string> = {
  readonly label: string
  readonly chips: readonly Chip<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** Filters of which one is chosen, each with how many it shows. */
export function Chips<T extends string>({ label, chips, value, onChange }: ChipsProps<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.chips ?? ''}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = chips.find((chip) => keys.has(chip.value))
        if (chosen) onChange(chosen.value)
      }}
    >
      {chips.map((chip) => (
        <ToggleButton key={chip.value} id={chip.value} className={styles.chip ?? ''}>
          {chip.label}
          {chip.count !== undefined && <span className="num">{chip.count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
