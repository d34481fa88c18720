import { useEffect, useRef } from 'react'
import { useStudio } from './studio-context'
import { useOpenPicked } from './use-open-picked'
import { useOpenWorkspace } from './use-open-workspace'
import { problem } from '../../core/foundation/problem'

/** What the window was started with, and what main tells it later. */
export function useBegin(): void {
  const { border, commands, session, replies, t } = useStudio()
  const openPicked = useOpenPicked()
  const openWorkspace = useOpenWorkspace()
  const begun = useRef(false)

  useEffect(() => {
    if (begun.current) return
    begun.current = true
    const { open, sample, files, recovered } = session.store.getState().surroundings
    const begin = async () => {
      if (open) {
        const opened = await openWorkspace(open)
        session.setOpening(null)
        if (!opened.ok) session.setTrouble(opened.problems[0] ?? null)
      }
      if (sample) commands.run('workspace.sample')
      if (files.length > 0) openPicked(files)
      if (recovered)
        session.setTrouble(problem({ code: 'recovered', level: 'info', message: t('recovered.message'), remedy: '' }))
    }
    void begin()
  }, [commands, session, openPicked, openWorkspace, t])

  useEffect(() => border.on('files.opened', ({ picked }) => openPicked(picked)), [border, openPicked])
  useEffect(() => border.on('shell.trouble', (told) => session.setTrouble(told.problem)), [border, session])
  useEffect(
    () => border.on('screen.locked', () => void border.ask('key.lock', undefined).then(() => session.refresh())),
    [border, session],
  )
  useEffect(
    () =>
      border.on('workspace.changed', () => {
        replies.changes.setState(({ count }) => ({ count: count + 1 }))
        void session.refresh()
      }),
    [border, replies, session],
  )
}
