import { lazy, Suspense } from 'react'
import styles from './markdown-field.module.css'

const CriteriaEditor = lazy(async () => ({ default: (await import('./markdown/criteria-editor')).CriteriaEditor }))

export type MarkdownFieldProps = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | null
}

/** The editor of criteria; loaded when the first form is opened, its room kept free. */
export function MarkdownField(props: MarkdownFieldProps) {
  return (
    <Suspense fallback={<div className={styles.room} />}>
      <CriteriaEditor {...props} />
    </Suspense>
  )
}
