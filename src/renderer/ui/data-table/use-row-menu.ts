import type { MenuEntry } from '../menu-button'
import { isByKeyboard, menuPlace, useOpenMenu } from '../use-native-menu'

export type RowMenuOptions = {
  readonly active: number | null
  readonly activate: (index: number) => void
  readonly entriesAt: (index: number) => readonly MenuEntry[]
}

/** The native menu of a row: of the one under the pointer, or by the keyboard of the one that the focus is on. */
export function useRowMenu({ active, activate, entriesAt }: RowMenuOptions): (event: React.MouseEvent) => void {
  const open = useOpenMenu()
  return (event) => {
    event.preventDefault()
    const under = event.target instanceof Element ? event.target.closest('[data-index]') : null
    const index = isByKeyboard(event) ? active : under instanceof HTMLElement ? Number(under.dataset['index']) : null
    if (index === null) return
    activate(index)
    const row = event.currentTarget.querySelector(`[data-index="${index}"]`)
    open(entriesAt(index), menuPlace(event, row ?? event.currentTarget))
  }
}
