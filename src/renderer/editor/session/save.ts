import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Scene } from '../../../core/design'
import type { Problem } from '../../../core/foundation/problem'
import type { Result } from '../../../core/foundation/result'

/** Whether what is seen is on disk (designer.md W1). */
export type SaveState =
  | { readonly state: 'saved'; readonly atMs: number | null }
  | { readonly state: 'changed' }
  | { readonly state: 'saving' }
  | { readonly state: 'not-saved'; readonly problem: Problem }

/** After the last edit, and at most after the first that is not saved. */
const PAUSE_MS = 1000
const AT_MOST_MS = 10_000
const RETRY_MS = 5000

/** The clock that saving runs on. */
export type Timers = {
  readonly now: () => number
  readonly after: (ms: number, act: () => void) => () => void
}

export type SaverState = {
  readonly save: SaveState
  /** Why the last try failed, until one succeeds: editing goes on meanwhile (designer.md W2). */
  readonly trouble: Problem | null
  /** Whether what could not be saved is kept on this computer. */
  readonly isKept: boolean
}

/** Where a design is saved, and where it is kept while that fails; null takes the copy away. */
export type SavePlaces = {
  readonly write: (scene: Scene) => Promise<Result<unknown>>
  readonly keepCopy: (scene: Scene | null) => Promise<Result<unknown>>
}

export type Saver = ReturnType<typeof createSaver>

/** Saves a design by itself: one save at a time, the newest scene last; what fails is tried again and never forgotten. */
export function createSaver({ write, keepCopy }: SavePlaces, timers: Timers) {
  const store: StoreApi<SaverState> = createStore<SaverState>(() => ({
    save: { state: 'saved', atMs: null },
    trouble: null,
    isKept: false,
  }))
  let waiting: Scene | null = null
  let firstMs = 0
  let running: Promise<void> | null = null
  let stopTimer: () => void = () => undefined

  const put = (save: SaveState) => store.setState({ save })

  function plan(ms: number): void {
    stopTimer()
    stopTimer = timers.after(ms, () => void flush())
  }

  async function writeWaiting(): Promise<void> {
    while (waiting) {
      const scene = waiting
      waiting = null
      put({ state: 'saving' })
      const answer = await write(scene)
      if (!answer.ok) {
        waiting ??= scene
        const problem = firstOf(answer.problems)
        store.setState({ save: { state: 'not-saved', problem }, trouble: problem })
        plan(RETRY_MS)
        const kept = await keepCopy(waiting)
        store.setState({ isKept: kept.ok })
        return
      }
    }
    const { isKept } = store.getState()
    store.setState({ save: { state: 'saved', atMs: timers.now() }, trouble: null, isKept: false })
    if (isKept) await keepCopy(null)
  }

  function flush(): Promise<void> {
    stopTimer()
    running ??= writeWaiting().finally(() => (running = null))
    return running
  }

  return {
    store,
    /** A scene that is to be saved soon. */
    changed(scene: Scene): void {
      if (!waiting) firstMs = timers.now()
      waiting = scene
      if (!running) put({ state: 'changed' })
      plan(Math.min(PAUSE_MS, Math.max(0, firstMs + AT_MOST_MS - timers.now())))
    },
    /** Something is amiss with what lies on disk, though nothing was refused yet. */
    tell: (trouble: Problem) => store.setState({ trouble }),
    /** The copy on this computer is the scene itself: it goes when that is saved. */
    holdsCopy: () => store.setState({ isKept: true }),
    /** Saves what is not saved now; settles when it was tried. */
    flush,
  }
}

function firstOf(problems: readonly Problem[]): Problem {
  return problems[0] ?? { code: 'unknown', level: 'error', where: {}, message: '', remedy: '', values: {} }
}
