import { useEffect } from 'react'
import { useStudio } from './studio-context'
import { shortcutOf } from '../commands/shortcut'
import type { Command } from '../commands/command'
import type { Surroundings } from '../../ipc/shell-contract'

/** Runs commands by their keys: the page sees a key first, what it takes the menu never gets. */
export function useKeyboard(): void {
  const { commands, session } = useStudio()
  useEffect(() => {
    const { platform } = session.store.getState().surroundings
    const byShortcut = new Map<string, Command[]>()
    // The screen that is open comes first, where it gives a key of the window another meaning.
    const inTurn = [...commands.all].sort((a, b) => Number(b.onlyWhereBound ?? 0) - Number(a.onlyWhereBound ?? 0))
    for (const command of inTurn)
      for (const keys of command.shortcuts ?? []) byShortcut.set(keys, [...(byShortcut.get(keys) ?? []), command])
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = byShortcut.get(shortcutOf(event, platform))?.find(({ id }) => commands.binding(id))
      if (!command || (inTextField(event.target) && keepsKey(command, event, platform))) return
      if (inDialog() && command.id !== 'palette.open') return
      if (commands.run(command.id)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [commands, session])
}

/** A text field keeps editing keys and everything that types. */
function keepsKey({ yieldsToText }: Command, event: KeyboardEvent, platform: Surroundings['platform']): boolean {
  if (yieldsToText === true || (yieldsToText === 'mac' && platform === 'mac')) return true
  return !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1
}

/** Whether keys go into text. */
export function inTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'color'].includes(target.type)
}

function inDialog(): boolean {
  return document.querySelector('[role=dialog][data-rac], [role=alertdialog][data-rac]') !== null
}
