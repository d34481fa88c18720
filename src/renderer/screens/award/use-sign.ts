import { useState } from 'react'
import type { Problem } from '../../../core/foundation/problem'
import { useSession, useStudio } from '../../app/studio-context'
import type { AwardDesk } from '../../state/award-desk'
import { problemSentence } from '../../strings/problem-words'

/** From here on people look away: the result is told by the system too (window.md, F4). */
const LONG_MS = 10_000

export type Sign = ReturnType<typeof useSign>

/**
 * Signing from a dialog: a wrong passphrase keeps it open, the result opens the batch's page.
 * @param resume a batch that was stopped; absent: the list on the desk
 */
export function useSign(desk: AwardDesk, onClose: () => void, resume?: string) {
  const { t, border, router, session, replies, announcer } = useStudio()
  const unlocked = useSession((state) => state.workspace?.unlocked ?? false)
  const isSample = useSession((state) => state.workspace?.sample ?? false)
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const refused = (problems: readonly Problem[]) => {
    setBusy(false)
    setError(problems.map(problemSentence).join(' '))
  }
  const run = async () => {
    if (busy || (!unlocked && passphrase === '')) return
    setBusy(true)
    setError(null)
    if (!unlocked) {
      const opened = await border.ask('key.unlock', { passphrase })
      if (!opened.ok) return refused(opened.problems)
      void session.refresh()
    }
    void border.ask('shell.busy', { what: t('award.busy') })
    const begunMs = Date.now()
    const result = await desk.sign(resume === undefined ? {} : { resume })
    void border.ask('shell.busy', { what: null })
    if ('code' in result) return refused([result])
    if (Date.now() - begunMs > LONG_MS)
      void border.ask('shell.notify', { title: t('app.name'), body: t('award.notify', { count: result.awarded }) })
    setBusy(false)
    replies.changes.setState(({ count }) => ({ count: count + 1 }))
    void session.refresh()
    onClose()
    if (result.batch === null) return announcer.atOnce(t('award.nobody'))
    if (result.outcome === 'done' && resume === undefined) desk.finish()
    router.go({ screen: 'batch', batch: result.batch })
  }
  const unlockSample = async () => {
    setBusy(true)
    setError(null)
    const opened = await border.ask('key.unlock-sample', undefined)
    if (!opened.ok) return refused(opened.problems)
    await session.refresh()
    setBusy(false)
  }
  return {
    unlocked,
    isSample,
    passphrase,
    setPassphrase,
    error,
    busy,
    canRun: !busy && (unlocked || passphrase !== ''),
    run: () => void run(),
    unlockSample: () => void unlockSample(),
  }
}
