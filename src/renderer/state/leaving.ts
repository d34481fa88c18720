/**
 * Writes what is not written yet.
 * @returns why it can't be, in a sentence; null where all is written
 */
export type Settle = () => Promise<string | null>

/** Something that a person changed and that is not on disk. `why` is null while it is still being written. */
export type Unsettled = { readonly what: string; readonly why: string | null }

export type Leaving = ReturnType<typeof createLeaving>

/**
 * What must be written before the window or the workspace is left (window.md, D7). Whoever saves by itself after a pause
 * says here how to save at once.
 * @param after settles after so many milliseconds
 */
export function createLeaving(after: (ms: number) => Promise<void>) {
  const pending = new Set<{ readonly what: string; readonly settle: Settle }>()
  return {
    /** @param what the thing, as it is called in a sentence. @returns takes it back */
    add(what: string, settle: Settle): () => void {
      const entry = { what, settle }
      pending.add(entry)
      return () => void pending.delete(entry)
    },
    /** Writes everything. @returns the first thing that is not written in time, or null */
    async settle(patienceMs: number): Promise<Unsettled | null> {
      const late = after(patienceMs)
      const outcomes = await Promise.all(
        [...pending].map(async ({ what, settle }): Promise<Unsettled | null> => {
          const written = settle().then((why) => (why === null ? null : { what, why }))
          return Promise.race([written, late.then(() => ({ what, why: null }))])
        }),
      )
      return outcomes.find((outcome) => outcome !== null) ?? null
    },
  }
}
