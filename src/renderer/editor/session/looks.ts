import { createStore } from 'zustand/vanilla'
import type { Vision } from '../../../core/design/vision'

/** How the canvas is seen: as most people do, or otherwise. */
export type Look = 'normal' | Vision

/** How one looks at the design; no step of the history, and nothing of it is kept. */
export function createLooks() {
  return createStore<{ readonly seen: Look; readonly isSheetOpen: boolean }>(() => ({
    seen: 'normal',
    isSheetOpen: false,
  }))
}
