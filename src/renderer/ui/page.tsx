import type { ReactNode } from 'react'
import styles from './page.module.css'

export type PageProps = {
  readonly title: string
  /** A sentence below the title. */
  readonly text?: string
  /** At the end of the title's line; the primary one last. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A screen that scrolls: title, actions, content at most 1120 wide. */
export function Page({ title, text, actions, children }: PageProps) {
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <header className={styles.head}>
          <div className={styles.words}>
            <h1 className={styles.title} tabIndex={-1}>
              {title}
            </h1>
            {text !== undefined && <p className={styles.text}>{text}</p>}
          </div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </header>
        {children}
      </div>
    </div>
  )
}
