import { useCallback } from 'react'
import type { MenuEntry } from './menu-button'
import { useStudio } from '../app/studio-context'

/** Opens the entries as a native menu where the pointer or the focus is: right press, Shift+F10, menu key. */
export function useNativeMenu(entries: readonly MenuEntry[]): (event: React.MouseEvent) => void {
  const { border } = useStudio()
  return useCallback(
    (event) => {
      event.preventDefault()
      const box = event.currentTarget.getBoundingClientRect()
      const isKey = event.clientX === 0 && event.clientY === 0
      const items = entries.map(({ id, label, isDisabled }) => ({
        kind: 'command' as const,
        id,
        label,
        enabled: !isDisabled,
      }))
      const at = isKey ? { x: box.left + 16, y: box.top + 16 } : { x: event.clientX, y: event.clientY }
      void border.ask('menu.context', { items, ...at }).then((answer) => {
        if (answer.ok) entries.find(({ id }) => id === answer.value)?.run()
      })
    },
    [border, entries],
  )
}
