import { useState } from 'react'
import { TextField, type TextFieldProps } from '../../ui/text-field'

export type SavedFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur'> & {
  readonly value: string
  /** Called when the field is left with another text. */
  readonly onSave: (value: string) => void
}

/** A field that is saved when it is left, or by Enter. */
export function SavedField({ value, onSave, ...rest }: SavedFieldProps) {
  const [text, setText] = useState(value)
  const save = () => {
    if (text.trim() !== value) onSave(text.trim())
  }
  return (
    <TextField
      {...rest}
      value={text}
      onChange={setText}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
      }}
    />
  )
}
