import type { ReactNode } from 'react'
import { StepMark } from './step-mark'
import styles from './step-line.module.css'
import { Button } from '../../ui/button'

export type StepLineProps = {
  readonly number: number
  readonly name: string
  readonly what: ReactNode
  readonly facts: string
  readonly change: string
  readonly onChange: () => void
}

/** A step that is done: one sentence, and the way back to it. */
export function StepLine({ number, name, what, facts, change, onChange }: StepLineProps) {
  return (
    <div className={styles.line}>
      <StepMark number={number} state="done" />
      <p className={styles.words}>
        <b>{name}</b> <bdi>{what}</bdi> <span className={styles.facts}>{facts}</span>
      </p>
      <Button look="quiet" size="small" onPress={onChange} aria-label={`${change}: ${name}`}>
        {change}
      </Button>
    </div>
  )
}
