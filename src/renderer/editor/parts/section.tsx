import { useId, type ReactNode } from 'react'
import styles from './section.module.css'

export type SectionProps = {
  readonly title: string
  /** At the end of the title's line. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** A part of a side panel with its title. */
export function Section({ title, actions, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {actions}
      </div>
      {children}
    </section>
  )
}

/** Two measures side by side. */
export function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}
