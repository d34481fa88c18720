import { Radio, RadioGroup, Label } from 'react-aria-components'
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
    <RadioGroup id={id} value={field.value} onChange={onChange} orientation="horizontal" className={styles.row ?? ''}>
      <Label className={styles.label ?? ''}>{field.label}</Label>
      <div className={styles.palettes}>
        {field.options.map(({ value, label, theme }) => (
          <Radio key={value} value={value} aria-label={label} className={styles.palette ?? ''}>
            {theme &&
              [theme.deep, theme.base, theme.accent].map((hex) => <span key={hex} style={{ background: hex }} />)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
