import { useEffect, useRef, useState } from 'react'
import { useStudio } from './studio-context'
import type { Progress } from '../../core/foundation/run'

/** From here on the dock shows it, and the system tells when it is done (window.md, F4). */
const LONG_MS = 10_000
const RATE_KNOWN_MS = 2_000
const STOPPED = { begunMs: 0, nowMs: 0 }

/**
 * Watches a job: its quarters are spoken, long ones are seen on the dock and told by the system when they are done.
 * @param progress null while nothing runs
 * @param done what the system says at the end
 * @returns how long it will take, in words; empty while nobody knows
 */
export function useJobWatch(progress: Progress | null, done: string): string {
  const { t, border, announcer } = useStudio()
  const [clock, setClock] = useState(STOPPED)
  const spoken = useRef(0)
  const doneWords = useRef(done)
  const isRunning = progress !== null
  const share = progress?.total ? progress.done / progress.total : null

  useEffect(() => {
    doneWords.current = done
  })
  useEffect(() => {
    if (!isRunning) return
    const begunMs = Date.now()
    spoken.current = 0
    const timer = setInterval(() => setClock({ begunMs, nowMs: Date.now() }), 500)
    return () => {
      clearInterval(timer)
      setClock(STOPPED)
      if (Date.now() - begunMs < LONG_MS) return
      void border.ask('shell.progress', { share: null })
      void border.ask('shell.notify', { title: t('app.name'), body: doneWords.current })
    }
  }, [isRunning, border, t])
  const elapsedMs = clock.nowMs - clock.begunMs
  const isLong = elapsedMs >= LONG_MS
  useEffect(() => {
    if (share === null) return
    const quarter = Math.floor(share * 4) * 25
    if (quarter > spoken.current) announcer.politely(t('job.spoken', { percent: quarter }))
    spoken.current = quarter
    if (isLong) void border.ask('shell.progress', { share })
  }, [share, isLong, border, announcer, t])

  if (!progress?.total || progress.done === 0) return ''
  const seconds = Math.ceil(((progress.total - progress.done) * elapsedMs) / progress.done / 1_000)
  return elapsedMs > RATE_KNOWN_MS && seconds > 0 ? t('job.left', { seconds }) : ''
}
