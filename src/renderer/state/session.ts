import { createStore } from 'zustand/vanilla'
import type { Problem } from '../../core/foundation/problem'
import type { Progress } from '../../core/foundation/run'
import type { LanguageChoice } from '../../ipc/language'
import type { Surroundings, Theme } from '../../ipc/shell-contract'
import type { WorkspaceView } from '../../ipc/workspace-contract'
import type { Border } from '../border'
import { speak } from '../strings/spoken'

export type SessionState = {
  readonly surroundings: Surroundings
  /** Null on the start screen. */
  readonly workspace: WorkspaceView | null
  /** A workspace that is on its way, in place of the start screen; null for none. */
  readonly opening: Opening | null
  /** What the bar above the content says; null for nothing. */
  readonly trouble: Problem | null
}

/** `note` says why it takes long; `progress` how far it is, where anybody knows. */
export type Opening = { readonly words: string; readonly note?: string; readonly progress: Progress | null }

export type Session = ReturnType<typeof createSession>

/** What this window is about: the computer around it and the workspace in it. */
export function createSession(border: Border, surroundings: Surroundings) {
  const store = createStore<SessionState>(() => ({ surroundings, workspace: null, opening: null, trouble: null }))
  const look = async (theme: Theme, sizePercent: number) => {
    store.setState({ surroundings: { ...store.getState().surroundings, theme, sizePercent } })
    await border.ask('shell.appearance', { theme, sizePercent })
  }
  return {
    store,
    setWorkspace: (workspace: WorkspaceView | null) => store.setState({ workspace, trouble: null }),
    setOpening: (opening: Opening | null) => store.setState({ opening }),
    setTrouble: (trouble: Problem | null) => store.setState({ trouble }),
    setTheme: (theme: Theme) => look(theme, store.getState().surroundings.sizePercent),
    setSize: (sizePercent: number) =>
      look(store.getState().surroundings.theme, Math.max(80, Math.min(200, Math.round(sizePercent)))),
    /** The window goes on where it is, in other words. */
    async setLanguage(language: LanguageChoice): Promise<void> {
      const speaks = await border.ask('shell.language', { language })
      if (!speaks.ok) return
      speak(speaks.value)
      store.setState({ surroundings: { ...store.getState().surroundings, language, speaks: speaks.value } })
    },
    /** Asks again how the workspace stands, after something changed it. */
    async refresh(): Promise<void> {
      if (!store.getState().workspace) return
      const answer = await border.ask('workspace.describe', undefined)
      if (answer.ok && store.getState().workspace) store.setState({ workspace: answer.value })
    },
  }
}
