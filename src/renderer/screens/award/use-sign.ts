import { useStudio } from '../../app/studio-context'
import { useKeyEntry } from '../../app/use-key-entry'
import type { AwardDesk } from '../../state/award-desk'

/** From here on people look away: the result is told by the system too (window.md, F4). */
const LONG_MS = 10_000

/**
 * Signing from a dialog: a wrong passphrase keeps it open, the result opens the batch's page.
 * @param resume a batch that was stopped; absent: the list on the desk
 */
export function useSign(desk: AwardDesk, onClose: () => void, resume?: string) {
  const { t, border, router, session, replies, announcer } = useStudio()
  return useKeyEntry(async () => {
    void border.ask('shell.busy', { what: t('award.busy') })
    const begunMs = Date.now()
    const result = await desk.sign(resume === undefined ? {} : { resume })
    void border.ask('shell.busy', { what: null })
    if ('code' in result) return [result]
    if (Date.now() - begunMs > LONG_MS)
      void border.ask('shell.notify', { title: t('app.name'), body: t('award.notify', { count: result.awarded }) })
    replies.changes.setState(({ count }) => ({ count: count + 1 }))
    void session.refresh()
    onClose()
    if (result.batch === null) announcer.atOnce(t('award.nobody'))
    else {
      if (result.outcome === 'done' && resume === undefined) desk.finish()
      router.go({ screen: 'batch', batch: result.batch })
    }
    return []
  })
}
