import type { ReactElement } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { Keys } from './keys'
import styles from './hint.module.css'

export type HintProps = {
  readonly text: string
  readonly shortcut?: string | undefined
  /** One focusable part of the component library. */
  readonly children: ReactElement
}

/** A tooltip: repeats a name, never the only explanation. */
export function Hint({ text, shortcut, children }: HintProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip className={styles.hint ?? ''} offset={6}>
        {text}
        {shortcut !== undefined && <Keys shortcut={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  )
}
