import type { Outcome, Verdict } from '../verdict'

/** The outcome of a check, or null where it was not made. */
export function outcomeOf({ checks }: Verdict, id: string): Outcome | null {
  return checks.find((check) => check.id === id)?.outcome ?? null
}

/** Whether somebody who may do so vouches for what the file says, whatever became of it since. */
export function isConfirmed(verdict: Verdict): boolean {
  if (verdict.verdict === 'unreadable' || verdict.verdict === 'invalid') return false
  const passed = (id: string) => outcomeOf(verdict, id) === 'pass'
  return (
    (passed('proof.signature') && passed('key.authorised')) ||
    (passed('signed.signature') && passed('signed.key')) ||
    (passed('hosted.same') && passed('hosted.scope'))
  )
}
