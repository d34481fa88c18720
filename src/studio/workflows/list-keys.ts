import type { Instant } from '../../core/foundation/instant'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { PublicKey } from '../../core/proof'
import type { Studio } from '../workspace/open-studio'
import { signedEntries } from './keeping/awards-by-key'

/** A key as people look at it. An active one signs; a retired one only checks; a compromised one vouches for nothing. */
export type KeySummary = {
  readonly kid: string
  readonly alg: PublicKey['alg']
  readonly state: 'active' | 'retired' | 'compromised'
  readonly created: Instant
  /** When it began to be so: made, retired, or first in other hands. */
  readonly since: Instant
  /** Why it is compromised. */
  readonly reason?: string
  /** Awards whose documents, as they stand now, bear its signature. */
  readonly awards: number
}
export type KeyList = {
  readonly keys: readonly KeySummary[]
  /** When the keys were last backed up; null for never. */
  readonly backup: Instant | null
  /** Whether that backup holds every key that signs now. */
  readonly backupCurrent: boolean
}

/** Every key ever used, newest first. */
export async function listKeys(studio: Studio, run: Run): Promise<Result<KeyList>> {
  const listed = await studio.keys.list()
  const counts = new Map<string, number>()
  for await (const { signers } of signedEntries(studio, run))
    for (const kid of signers) counts.set(kid, (counts.get(kid) ?? 0) + 1)
  const keys = listed.map(({ publicKey: { kid, alg }, created, standing }): KeySummary => ({
    kid,
    alg,
    state: standing.state,
    created,
    since: standing.since,
    ...(standing.state === 'compromised' && standing.reason !== undefined ? { reason: standing.reason } : {}),
    awards: counts.get(kid) ?? 0,
  }))
  return ok({ keys, ...backupOf(studio) })
}

/** When the keys were last backed up, and whether nothing has come since that only this computer has. */
export function backupOf({ document }: Studio): Pick<KeyList, 'backup' | 'backupCurrent'> {
  const { keyBackup, signingKeys } = document.data
  const held = new Set(keyBackup?.keys ?? [])
  const signing = [signingKeys.embedded, ...(signingKeys.jwt === undefined ? [] : [signingKeys.jwt])]
  return { backup: keyBackup?.at ?? null, backupCurrent: signing.every((kid) => held.has(kid)) }
}
