import { useEffect } from 'react'
import { useStudio } from './studio-context'
import { inTextField } from './use-keyboard'
import { TEXT_ACTIONS } from './text-actions'
import { menuBarOf } from '../commands/menu-bar'

/** Keeps the native menu bar true to the commands, and runs what is chosen there. */
export function useMenuBar(): void {
  const { border, commands, t } = useStudio()
  useEffect(() => {
    let frame = 0
    let sent = ''
    const send = () => {
      frame = 0
      const bar = menuBarOf(commands.all, commands.binding, t)
      const text = JSON.stringify(bar)
      if (text === sent) return
      sent = text
      void border.ask('menu.set', { bar })
    }
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(send)
    }
    soon()
    const stop = commands.store.subscribe(soon)
    const stopChosen = border.on('menu.chosen', ({ id }) => {
      // What a text field does by itself is the field's while it has the focus, whatever a screen binds (window.md, D1).
      const action = TEXT_ACTIONS.find((one) => id === `edit.${one}`)
      if (action && inTextField(document.activeElement)) void border.ask('shell.edit', { action })
      else commands.run(id)
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
      stopChosen()
    }
  }, [border, commands, t])
}
