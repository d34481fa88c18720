import type { ReactNode } from 'react'
import { focusFirstInvalid } from './focus-invalid'
import styles from './submit-form.module.css'

export type SubmitFormProps = {
  /** Lets a button outside of it send it: `<Button type="submit" form={id}>`. */
  readonly id?: string
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** Fields in one column; Enter does what the button does. */
export function SubmitForm({ id, onSubmit, children }: SubmitFormProps) {
  return (
    <form
      id={id}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
        focusFirstInvalid(event.currentTarget)
      }}
    >
      {children}
      <input type="submit" hidden />
    </form>
  )
}
