import { useEffect, useState } from 'react'
import { useStrings } from '../app/studio-context'
import styles from './loading.module.css'

const QUIET_MS = 400

/** Says that something is being read, once it has taken long enough to be noticed (window.md, F4). */
export function Loading() {
  const t = useStrings()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  return shown ? <p className={styles.loading}>{t('list.loading')}</p> : null
}
