import type { Instant } from '../../../core/foundation/instant'
import type { Run } from '../../../core/foundation/run'
import type { SigningKeys } from '../../keys/signing-keys'
import type { Studio } from '../../workspace/open-studio'
import type { NamedInBatch } from '../managing/named-awards'
import { signEditions } from '../managing/sign-editions'

/** Awards of one batch that are to be signed by the keys that sign now. */
export type ResignTask = NamedInBatch & { readonly keys: SigningKeys; readonly now: Instant }

/**
 * Signs awards anew: a newer edition under the same id that says what the one before said. A stopped run leaves on disk all
 * that was signed before it.
 * @returns how many were confirmed
 */
export function resignAwards(studio: Studio, task: ResignTask, run: Run): Promise<number> {
  const { now } = task
  const edition = {
    ...task,
    // An award that has expired keeps its last day: an edition cannot begin after it.
    termsOf: ({ validUntil }: NamedInBatch['entries'][number]) => ({
      from: validUntil !== undefined && validUntil < now ? validUntil : now,
      validUntil,
    }),
    eventOf: (award: NamedInBatch['entries'][number]['award']) => ({ kind: 'resigned' as const, award, at: now }),
  }
  return signEditions(studio, edition, run, () => undefined)
}
