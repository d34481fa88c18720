import { useCallback } from 'react'
import type { MenuEntry } from './menu-button'
import { useStudio } from '../app/studio-context'

type Place = { readonly x: number; readonly y: number }

/** Opens entries as a native menu (window.md, D1); what is chosen runs. */
export function useOpenMenu(): (entries: readonly MenuEntry[], at: Place) => void {
  const { border } = useStudio()
  return useCallback(
    (entries, { x, y }) => {
      if (entries.length === 0) return
      const items = entries.map(({ id, label, isDisabled, isChecked }) => ({
        kind: 'command' as const,
        id,
        label,
        enabled: !isDisabled,
        ...(isChecked === undefined ? {} : { checked: isChecked }),
      }))
      void border.ask('menu.context', { items, x, y }).then((answer) => {
        if (answer.ok) entries.find(({ id }) => id === answer.value)?.run()
      })
    },
    [border],
  )
}

/** The native menu of one thing: right press, Shift+F10, menu key. */
export function useNativeMenu(entries: readonly MenuEntry[]): (event: React.MouseEvent) => void {
  const open = useOpenMenu()
  return useCallback(
    (event) => {
      event.preventDefault()
      open(entries, menuPlace(event, event.currentTarget))
    },
    [open, entries],
  )
}

/** Where a menu opens: at the pointer, or by the keyboard at the thing itself. */
export function menuPlace(event: React.MouseEvent, thing: Element): Place {
  if (!isByKeyboard(event)) return { x: event.clientX, y: event.clientY }
  const { left, top, bottom } = thing.getBoundingClientRect()
  return { x: left + 16, y: Math.min(top + 16, bottom) }
}

/** Whether a menu was asked for by Shift+F10 or the menu key: then no button was pressed (Ctrl and a press, on a Mac). */
export function isByKeyboard({ button, ctrlKey }: React.MouseEvent): boolean {
  return button !== 2 && !ctrlKey
}
