import { createStore } from 'zustand/vanilla'

/** Something done elsewhere or undoable (window.md, F6). Never an error. */
export type Toast = {
  readonly id: number
  readonly text: string
  readonly atMs: number
  readonly action?: { readonly label: string; readonly run: () => void }
}

export type ToastState = { readonly shown: readonly Toast[]; readonly log: readonly Toast[] }

const MOST_SHOWN = 2
const MOST_LOGGED = 50

export type Toasts = ReturnType<typeof createToasts>

/** At most two at once; all of them in the log that Notifications shows. */
export function createToasts(now: () => number) {
  const store = createStore<ToastState>(() => ({ shown: [], log: [] }))
  let nextId = 1
  return {
    store,
    tell(text: string, action?: Toast['action']): void {
      const toast: Toast = { id: nextId++, text, atMs: now(), ...(action ? { action } : {}) }
      const { shown, log } = store.getState()
      store.setState({ shown: [...shown, toast].slice(-MOST_SHOWN), log: [toast, ...log].slice(0, MOST_LOGGED) })
    },
    dismiss(id: number): void {
      store.setState({ shown: store.getState().shown.filter((toast) => toast.id !== id) })
    },
  }
}
