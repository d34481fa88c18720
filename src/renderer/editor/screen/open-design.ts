import { createStore } from 'zustand/vanilla'
import type { OpenDesign } from './use-desk'

/** The design that the window shows now, for the tools in the bar, which lie outside of the screen. */
export const openDesign = createStore<{ readonly design: OpenDesign | null }>(() => ({ design: null }))

export function setOpenDesign(design: OpenDesign | null): void {
  openDesign.setState({ design })
}
