import type { Problem } from '../foundation/problem'
import type { Entry } from './entry'
import { badgeDuplicate, badgeNotInline } from './problems'

/** What is odd about entries that were read: only an address, or more than one of a standard. @param entries by strength */
export function entryWarnings(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry, i) => [
    ...(entry.kind === 'url' ? [badgeNotInline(entry.keyword)] : []),
    ...(entries.findIndex(({ standard }) => standard === entry.standard) === i - 1
      ? [badgeDuplicate(entry.keyword)]
      : []),
  ])
}

/** A reason to refuse as something only told, for a reader that goes on. */
export function asWarning(p: Problem): Problem {
  return { ...p, level: 'warn' }
}
