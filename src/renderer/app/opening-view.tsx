import { useEffect, useState } from 'react'
import { useStrings } from './studio-context'
import styles from './opening-view.module.css'
import type { Opening } from '../state/session'
import { Emblem } from '../ui/emblem'
import { Progress } from '../ui/progress'

/** Opening takes the blink of an eye; only what takes longer is spoken of (window.md, F4). */
const QUIET_MS = 300

/** In place of a screen while a workspace is opened or made: what is going on, and how far it is. */
export function OpeningView({ opening: { words, note, progress } }: { readonly opening: Opening }) {
  const t = useStrings()
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.room}>
      <Emblem sizePx={64} />
      <h1 className={styles.name} tabIndex={-1}>
        {t('app.name')}
      </h1>
      <div className={styles.words} role="status">
        {(progress || isLong) && (
          <>
            <Progress label={words} done={progress?.done ?? 0} total={progress?.total ?? null} />
            {note !== undefined && <p className={styles.note}>{note}</p>}
          </>
        )}
      </div>
    </div>
  )
}
