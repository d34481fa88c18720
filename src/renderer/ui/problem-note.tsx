import type { ReactNode } from 'react'
import type { Problem } from '../../core/foundation/problem'
import { Note } from './note'
import styles from './problem-note.module.css'
import { problemWords } from '../strings/problem-words'

export type ProblemNoteProps = { readonly problem: Problem; readonly action?: ReactNode }

/** What went wrong, where, and what to do; the code small, so that it can be copied (window.md, F5). */
export function ProblemNote({ problem, action }: ProblemNoteProps) {
  const { message, remedy } = problemWords(problem)
  return (
    <Note tone={problem.level === 'error' ? 'bad' : 'warn'} action={action} urgent>
      <p>
        <b>{message}</b> {remedy}
      </p>
      <p className={styles.code}>
        {problem.where.file !== undefined && <bdi>{problem.where.file} · </bdi>}
        <span className="mono selectable">{problem.code}</span>
      </p>
    </Note>
  )
}
