import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Field } from '../../../core/design/scene'
import styles from './fields-panel.module.css'

export type PaletteFieldProps = {
  readonly id: string
  readonly field: Field
  readonly onChange: (value: string) => void
}

/** Palettes of a template, as they look. */
export function PaletteField({ id, field, onChange }: PaletteFieldProps) {
  return (
    <div id={id} tabIndex={-1} className={styles.row}>
      <span className={styles.label}>{field.label}</span>
      <ToggleButtonGroup
        aria-label={field.label}
        className={styles.palettes ?? ''}
        disallowEmptySelection
        selectedKeys={[field.value]}
        onSelectionChange={(keys) => {
          const chosen = field.options.find(({ value }) => keys.has(value))
          if (chosen) onChange(chosen.value)
        }}
      >
        {field.options.map(({ value, label, theme }) => (
          <ToggleButton key={value} id={value} aria-label={label} className={styles.palette ?? ''}>
            {theme &&
              [theme.deep, theme.base, theme.accent].map((hex) => <span key={hex} style={{ background: hex }} />)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
