import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { classNames } from './class-names'
import styles from './segmented.module.css'

export type Segment<T extends string> = { readonly value: T; readonly label: string; readonly face?: ReactNode }

export type SegmentedProps<T extends string> = {
  readonly label: string
  readonly segments: readonly Segment<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
  readonly wide?: boolean
}

/** One of two to five, all in sight. */
export function Segmented<T extends string>({ label, segments, value, onChange, wide }: SegmentedProps<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classNames(styles.group, wide && styles.wide)}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.value))
        if (chosen) onChange(chosen.value)
      }}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.value}
          id={segment.value}
          aria-label={segment.label}
          className={styles.segment ?? ''}
        >
          {segment.face ?? segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
