import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { CheckCircleIcon, InfoIcon, WarningIcon, WarningOctagonIcon } from './icons'
import styles from './note.module.css'

export type NoteTone = 'ok' | 'info' | 'warn' | 'bad'

const SIGNS = { ok: CheckCircleIcon, info: InfoIcon, warn: WarningIcon, bad: WarningOctagonIcon }

export type NoteProps = {
  readonly tone: NoteTone
  readonly children: ReactNode
  /** The button that cures it. */
  readonly action?: ReactNode
  /** Spoken at once when it appears. */
  readonly urgent?: boolean
}

/** A sentence above the content that must not be missed. */
export function Note({ tone, children, action, urgent }: NoteProps) {
  const Sign = SIGNS[tone]
  return (
    <div className={classNames(styles.note, styles[tone])} role={urgent ? 'alert' : undefined}>
      <Sign size={20} weight="fill" aria-hidden />
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  )
}
