import styles from './step-mark.module.css'
import { classNames } from '../../ui/class-names'
import { CheckIcon } from '../../ui/icons'

export type StepMarkProps = { readonly number: number; readonly state: 'done' | 'now' | 'later' }

/** The number of a step; a tick when it is done. */
export function StepMark({ number, state }: StepMarkProps) {
  return (
    <span className={classNames(styles.mark, styles[state])} aria-hidden>
      {state === 'done' ? <CheckIcon size={16} /> : number}
    </span>
  )
}
