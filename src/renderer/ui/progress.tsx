import { ProgressBar } from 'react-aria-components'
import { classNames } from './class-names'
import styles from './progress.module.css'

export type ProgressProps = {
  readonly label: string
  readonly done: number
  /** Null while nobody knows. */
  readonly total: number | null
  /** Words at the end of the line, as "about 20 seconds". */
  readonly note?: string
}

/** How far something is, in words and as a line. */
export function Progress({ label, done, total, note }: ProgressProps) {
  return (
    <ProgressBar
      aria-label={label}
      value={done}
      maxValue={total ?? 100}
      isIndeterminate={total === null}
      className={styles.progress ?? ''}
    >
      {({ percentage }) => (
        <>
          <div className={styles.words}>
            <span className="num">{label}</span>
            <span className={styles.note}>{note}</span>
          </div>
          <div className={styles.track}>
            <div
              className={classNames(styles.fill, total === null && styles.unknown)}
              style={{ inlineSize: `${percentage ?? 40}%` }}
            />
          </div>
        </>
      )}
    </ProgressBar>
  )
}
