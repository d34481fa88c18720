import type { RosterSummary } from '../../../ipc/roster-contract'
import type { Translate } from '../../strings/strings'

const MOST_NAMED = 3

/** Who gets the badge, in one sentence: all names where there are few, else the first and how many more. */
export function signWho(
  { readyNames, counts }: Pick<RosterSummary, 'readyNames' | 'counts'>,
  { version, issuer }: { readonly version: number; readonly issuer: string },
  t: Translate,
): string {
  const count = counts.ready
  const names =
    count <= MOST_NAMED
      ? readyNames.slice(0, count)
      : t('award.signMany', { first: readyNames[0] ?? '', count: count - 1 })
  return t('award.signWho', { count, names, version, issuer })
}
