/** How far a job is; `done` only grows. `total` is absent while it is not known. */
export type Progress = { readonly stage: string; readonly done: number; readonly total?: number }

/** How a long job is watched and stopped. Always the last parameter. */
export type Run = {
  /** Looked at between units of work, never within a write. */
  readonly signal: AbortSignal
  readonly report: (progress: Progress) => void
}

/** A run that nobody watches and nobody stops. */
export function quietRun(): Run {
  return { signal: new AbortController().signal, report: () => undefined }
}
