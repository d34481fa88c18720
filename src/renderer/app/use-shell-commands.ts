import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useSession, useStudio } from './studio-context'
import { unsettledProblem, useSettle } from './use-closing'
import { TEXT_ACTIONS } from './text-actions'
import { useCommand } from './use-command'
import { useOpenSample, useOpenWorkspace } from './use-open-workspace'
import { inTextField } from './use-keyboard'
import { RAIL } from './rail-items'

/** Commands that work on every screen. */
export function useShellCommands(openDialog: (which: 'unlock' | 'keys' | 'data') => void): void {
  const { t, border, router, session, toasts, replies, artwork, verifyDesk } = useStudio()
  const { theme, sizePercent, language } = useSession((state) => state.surroundings)
  const workspace = useSession((state) => state.workspace)
  const { visits, index } = useStore(router.store)
  const openWorkspace = useOpenWorkspace()
  const settle = useSettle()
  const openSample = useOpenSample()

  const inWorkspace = workspace ? null : t('off.noWorkspace')
  const unlocked = workspace?.unlocked ?? false

  useCommand('workspace.new', { run: () => router.go({ screen: 'new-workspace' }) })
  useCommand('workspace.open', {
    run: () =>
      void border
        .ask('folder.choose', { purpose: 'workspace', title: t('start.openTitle'), button: t('start.openButton') })
        .then(async (answer) => {
          if (!answer.ok || !answer.value) return
          const opened = await openWorkspace(answer.value)
          if (!opened.ok) session.setTrouble(opened.problems[0] ?? null)
        }),
  })
  useCommand('workspace.sample', {
    run: openSample,
  })
  useCommand('workspace.close', {
    off: inWorkspace,
    run: () =>
      void settle().then(async (unsettled) => {
        if (unsettled) return session.setTrouble(unsettledProblem(unsettled, t))
        await border.ask('workspace.close', undefined)
        session.setWorkspace(null)
        replies.clear()
        artwork.clear()
        router.reset({ screen: 'start' })
      }),
  })
  useCommand('badge.verify', {
    run: () =>
      void border
        .ask('file.choose', { purpose: 'badge', title: t('command.verifyFile'), many: true })
        .then((answer) => {
          if (!answer.ok || answer.value.length === 0) return
          verifyDesk.take(answer.value)
          router.go({ screen: 'verify' })
        }),
  })
  useCommand('key.unlock', {
    off: inWorkspace ?? (unlocked ? t('off.unlocked') : null),
    run: () => openDialog('unlock'),
  })
  useCommand('key.lock', {
    off: inWorkspace ?? (unlocked ? null : t('off.locked')),
    run: () =>
      void border.ask('key.lock', undefined).then(async () => {
        await session.refresh()
        toasts.tell(t('lock.done'))
      }),
  })
  useWindowCommands()
  useCommand('app.quit', { run: () => void border.ask('shell.quit', undefined) })
  useCommand('badge.new', {
    off: inWorkspace ?? (workspace?.access === 'read' ? t('off.readOnly') : null),
    run: () => router.go({ screen: 'new-badge' }),
  })
  useCommand('theme.system', { run: () => void session.setTheme('system'), checked: theme === 'system' })
  useCommand('theme.light', { run: () => void session.setTheme('light'), checked: theme === 'light' })
  useCommand('theme.dark', { run: () => void session.setTheme('dark'), checked: theme === 'dark' })
  useCommand('language.system', { run: () => void session.setLanguage('system'), checked: language === 'system' })
  useCommand('language.english', { run: () => void session.setLanguage('en'), checked: language === 'en' })
  useCommand('language.german', { run: () => void session.setLanguage('de'), checked: language === 'de' })
  useCommand('size.larger', { run: () => void session.setSize(sizePercent + 10) })
  useCommand('size.smaller', { run: () => void session.setSize(sizePercent - 10) })
  useCommand('size.normal', { run: () => void session.setSize(100) })
  useCommand('go.back', { run: router.back, off: index > 0 ? null : t('off.nothingBack') })
  useCommand('go.forward', {
    run: router.forward,
    off: index < visits.length - 1 ? null : t('off.nothingForward'),
  })
  useCommand('help.keys', { run: () => openDialog('keys') })
  useCommand('help.data', { run: () => openDialog('data') })
  useCommand('help.about', {
    off: inWorkspace,
    run: () => router.go({ screen: 'settings', section: 'about' }),
  })
  useRailCommands(inWorkspace)
  useTextCommands()
}

function useWindowCommands(): void {
  const { border } = useStudio()
  const act = (action: 'minimise' | 'zoom' | 'full-screen' | 'close') => ({
    run: () => void border.ask('shell.window', { action }),
  })
  useCommand('window.new', { run: () => void border.ask('shell.new-window', { workspace: null }) })
  useCommand('window.close', act('close'))
  useCommand('window.minimise', act('minimise'))
  useCommand('window.zoom', act('zoom'))
  useCommand('window.fullScreen', act('full-screen'))
}

function useRailCommands(off: string | null): void {
  const { router, commands } = useStudio()
  useEffect(() => {
    const stops = RAIL.map(({ id, route }) =>
      commands.bind(`go.${id}`, { off: id === 'verify' ? null : off, run: () => router.go(route) }),
    )
    return () => stops.forEach((stop) => stop())
  }, [commands, router, off])
}

/** Undo, copy and the rest are the text field's while it has the focus; elsewhere whoever binds them later has them. */
function useTextCommands(): void {
  const { border, commands } = useStudio()
  useEffect(() => {
    const stops = TEXT_ACTIONS.map((action) =>
      commands.bind(`edit.${action}`, {
        off: null,
        run: () => {
          if (inTextField(document.activeElement)) void border.ask('shell.edit', { action })
        },
      }),
    )
    return () => stops.forEach((stop) => stop())
  }, [commands, border])
}
