import type { Problem } from './problem'

/** All or nothing: the value, or every reason why there is none. Core never throws about input. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Wraps a value that was accepted. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** Refuses with at least one problem. */
export function refuse<T = never>(...problems: readonly Problem[]): Result<T> {
  return { ok: false, problems }
}
