import { instantFromMs } from '../../core/foundation/instant'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { KeyStanding, StudioDocument } from '../workspace/studio-document'
import type { Studio } from '../workspace/open-studio'
import { noSuchKey, replaceable, replaceKeys, type MadeKey } from './keeping/replace-keys'

/** New keys for all that sign now, or for the one that is named. */
export type RotateKeysRequest = {
  /** UTF-8; zeroed. Absent in a preview. */
  readonly passphrase: Uint8Array | null
  /** Only this key. */
  readonly kid?: string
}

/** A preview has made none. */
export type RotateKeysReport = {
  readonly made: readonly MadeKey[]
  readonly retired: readonly MadeKey[]
}

/**
 * New keys sign from now on; the old ones stay published, so that what they signed stays valid (standards.md §2.5, Rotation).
 * A key that is retired already stays so. Problems: key-fixed, key-unknown, and those of the passphrase.
 */
export async function rotateKeys(studio: Studio, request: RotateKeysRequest): Promise<Result<RotateKeysReport>> {
  const { passphrase, kid } = request
  const signing = replaceable(studio)
  if (!signing.ok) return signing
  const retired = signing.value.filter((key) => kid === undefined || key.kid === kid)
  if (retired.length === 0)
    return (await isKnown(studio, kid)) ? ok({ made: [], retired }) : refuse(noSuchKey(kid ?? ''))
  if (passphrase === null) return ok({ made: [], retired })
  const since = instantFromMs(studio.machine.clock.now())
  const standings = Object.fromEntries(
    retired.map((key): [string, KeyStanding] => [key.kid, { state: 'retired', since }]),
  )
  const made = await replaceKeys(studio, passphrase, { algs: retired.map(({ alg }) => alg), standings })
  if (!made.ok) return made
  await studio.audit?.note(kid === undefined ? 'keys-rotated' : 'key-retired', kid ?? issuerOf(studio.document.data), {
    keys: retired.length,
  })
  return ok({ made: made.value, retired })
}

async function isKnown(studio: Studio, kid: string | undefined): Promise<boolean> {
  return (await studio.keys.list()).some(({ publicKey }) => publicKey.kid === kid)
}

function issuerOf({ issuer }: StudioDocument): string {
  return issuer.did
}
