/** What is going on in a window that closing would stop, in words of the window; null for nothing. */
export type Busy = {
  what(): string | null
  set(what: string | null): void
  /** Settles when nothing goes on any more. */
  idle(): Promise<void>
}

export function createBusy(): Busy {
  let current: string | null = null
  let waiting: (() => void)[] = []
  return {
    what: () => current,
    set(what) {
      current = what
      if (what !== null) return
      for (const go of waiting) go()
      waiting = []
    },
    idle: () => (current === null ? Promise.resolve() : new Promise((go) => waiting.push(go))),
  }
}
