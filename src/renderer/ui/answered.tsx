import type { ReactNode } from 'react'
import styles from './answered.module.css'
import { Loading } from './loading'
import { ProblemNote } from './problem-note'
import type { Asked } from '../state/reply-cache'
import { problemWords } from '../strings/problem-words'

export type AnsweredProps<T> = { readonly asked: Asked<T>; readonly children: (value: T) => ReactNode }

/** What a screen shows while it waits, when it was refused, and when it has its answer. */
export function Answered<T>({ asked, children }: AnsweredProps<T>) {
  if (asked.state === 'waiting') return <Loading />
  if (asked.state === 'ready') return <>{children(asked.value)}</>
  return (
    <div className={styles.refused}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {asked.problems[0] && problemWords(asked.problems[0]).message}
      </h1>
      {asked.problems.map((one, i) => (
        <ProblemNote key={i} problem={one} />
      ))}
    </div>
  )
}
