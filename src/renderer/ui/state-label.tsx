import type { ReactNode } from 'react'
import type { Icon } from './icons'
import { classNames } from './class-names'
import styles from './state-label.module.css'

export type Tone = 'quiet' | 'faint' | 'accent' | 'ok' | 'warn' | 'bad'

export type StateLabelProps = {
  readonly tone: Tone
  readonly icon: Icon
  readonly word: string
  /** Draws the sign filled. */
  readonly filled?: boolean
  /** Words behind the state, as " · 24 awards". */
  readonly children?: ReactNode
}

/** State as icon, word and colour, in this order, never by colour alone. */
export function StateLabel({ tone, icon: Sign, word, filled, children }: StateLabelProps) {
  return (
    <span className={classNames(styles.state, styles[tone])}>
      <Sign size={16} weight={filled ? 'fill' : 'regular'} aria-hidden />
      <span className={styles.words}>
        <b>{word}</b>
        {children !== undefined && <span className={styles.more}> · {children}</span>}
      </span>
    </span>
  )
}
