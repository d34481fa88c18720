import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  type Key,
} from 'react-aria-components'
import { classNames } from './class-names'
import styles from './choice.module.css'
import field from './field.module.css'
import { CaretDownIcon, CheckIcon } from './icons'

export type ChoiceOption<T extends string> = { readonly value: T; readonly label: string; readonly note?: string }

export type ChoiceProps<T extends string> = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly options: readonly ChoiceOption<T>[]
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly placeholder?: string
  readonly help?: string
  readonly size?: 'medium' | 'small'
  readonly isDisabled?: boolean
  /** A round one among filter chips. */
  readonly asChip?: boolean
}

/** One of a few, in a list that opens. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, hideLabel, options, value, onChange, placeholder, help, size, isDisabled, asChip } = props
  const choose = (key: Key | null) => {
    const chosen = options.find((option) => option.value === key)
    if (chosen) onChange(chosen.value)
  }
  return (
    <Select
      className={field.field ?? ''}
      value={value}
      onChange={choose}
      placeholder={placeholder ?? ''}
      isDisabled={isDisabled ?? false}
    >
      <Label className={hideLabel ? 'visually-hidden' : (field.label ?? '')}>{label}</Label>
      <Button className={classNames(styles.button, size === 'small' && styles.small, asChip && styles.chip)}>
        <SelectValue className={styles.value ?? ''} />
        <CaretDownIcon size={16} aria-hidden />
      </Button>
      {help !== undefined && (
        <Text slot="description" className={field.help ?? ''}>
          {help}
        </Text>
      )}
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox items={options.map((option) => ({ ...option, id: option.value }))} className={styles.list ?? ''}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={styles.option ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={styles.mark}>{isSelected && <CheckIcon size={16} aria-hidden />}</span>
                  <span>{option.label}</span>
                  {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
