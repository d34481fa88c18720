import type { ReactNode } from 'react'
import styles from './submit-form.module.css'

export type SubmitFormProps = { readonly onSubmit: () => void; readonly children: ReactNode }

/** Fields in one column; Enter does what the button does. */
export function SubmitForm({ onSubmit, children }: SubmitFormProps) {
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      <input type="submit" hidden />
    </form>
  )
}
