import type { ReactNode } from 'react'
import styles from './section.module.css'

export type SectionProps = {
  readonly title: string
  readonly text?: string
  /** Fields in one column, 640 wide. */
  readonly isForm?: boolean
  readonly children: ReactNode
}

/** A section of the settings: title, a sentence, fields in one column. */
export function Section({ title, text, isForm, children }: SectionProps) {
  return (
    <section>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      <div className={isForm ? `${styles.content ?? ''} ${styles.form ?? ''}` : styles.content}>{children}</div>
    </section>
  )
}

export type OptionProps = { readonly title: string; readonly text: string; readonly children: ReactNode }

/** A line with what can be done at its end. */
export function Option({ title, text, children }: OptionProps) {
  return (
    <div className={styles.option}>
      <div className={styles.words}>
        <b>{title}</b>
        <p>{text}</p>
      </div>
      {children}
    </div>
  )
}

/** Lines that belong together. */
export function Options({ children }: { readonly children: ReactNode }) {
  return <div className={styles.options}>{children}</div>
}
