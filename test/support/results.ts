import type { Problem } from '../../src/core/foundation/problem'
import type { Result } from '../../src/core/foundation/result'

/** The value of a result that must be good; else fails with what was wrong. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.problems)}`)
}

/** The problems of a result; none where it is good. */
export function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems
}
