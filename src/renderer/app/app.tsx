import { useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { DataDialog } from './data-dialog'
import { Frame } from './frame'
import { KeysDialog } from './keys-dialog'
import { Palette } from './palette'
import { useSession, useStudio } from './studio-context'
import { localesOf } from '../strings/spoken'
import { UnlockDialog } from './unlock-dialog'
import { useBegin } from './use-begin'
import { useClosing } from './use-closing'
import { useCommand } from './use-command'
import { useKeepFocus } from './use-keep-focus'
import { useKeyboard } from './use-keyboard'
import { useMenuBar } from './use-menu-bar'
import { useRegions } from './use-regions'
import { useShellCommands } from './use-shell-commands'
import { useTheme } from './use-theme'

/** The whole window: a frame with a screen in it, and what may lie over both. */
export function App() {
  const [dialog, setDialog] = useState<'unlock' | 'keys' | 'data' | 'palette' | null>(null)
  const hasWorkspace = useSession((state) => state.workspace !== null)
  const language = useSession((state) => state.surroundings.speaks)
  const close = () => setDialog(null)

  useTheme()
  useShellCommands(setDialog)
  useCommand('palette.open', { run: () => setDialog('palette') })
  useRegions()
  useKeyboard()
  useKeepFocus()
  useMenuBar()
  useMouseHistory()
  useBegin()
  useClosing()

  return (
    <I18nProvider locale={localesOf(language).regional}>
      <Frame />
      {dialog === 'palette' && <Palette onClose={close} />}
      {dialog === 'keys' && <KeysDialog onClose={close} />}
      {dialog === 'data' && <DataDialog onClose={close} />}
      {dialog === 'unlock' && hasWorkspace && <UnlockDialog onClose={close} />}
    </I18nProvider>
  )
}

/** Buttons 4 and 5 of the mouse go back and forward (window.md, N3). */
function useMouseHistory(): void {
  const { commands } = useStudio()
  useEffect(() => {
    const onUp = (event: MouseEvent) => {
      if (event.button === 3) commands.run('go.back')
      if (event.button === 4) commands.run('go.forward')
    }
    window.addEventListener('mouseup', onUp)
    return () => window.removeEventListener('mouseup', onUp)
  }, [commands])
}
