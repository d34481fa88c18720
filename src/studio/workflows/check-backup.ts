import { utf8 } from '../../core/foundation/bytes'
import { ok, type Result } from '../../core/foundation/result'
import { nodeSignatureCheck } from '../keys/node-signature-check'
import { nodeSigner } from '../keys/node-signer'
import type { Input } from '../workspace/input'
import type { Studio } from '../workspace/open-studio'
import { readRescued } from './keeping/read-rescued'

export type CheckBackupRequest = {
  readonly backup: Input
  /** Opens the backup. UTF-8; zeroed. */
  readonly passphrase: Uint8Array
}

export type CheckBackupReport = {
  /** It would bring back everything that this workspace signs with. */
  readonly ok: boolean
  readonly kind: 'file' | 'sheet'
  readonly issuer: string
  /** Whether it is a backup of this workspace's issuer. */
  readonly sameIssuer: boolean
  /** Ids of the keys in it, each of which has signed something for trial. */
  readonly keys: readonly string[]
  /** Ids of keys that sign now and are not in it. */
  readonly missing: readonly string[]
  /** Ids of keys that only check and are not in it: a sheet holds none of them. */
  readonly missingOld: readonly string[]
}

/** A rehearsal: opens a backup, signs with each key and compares with the workspace; writes nothing. Problems: {@link readRescued}'s. */
export async function checkBackup(
  studio: Studio,
  { backup, passphrase }: CheckBackupRequest,
): Promise<Result<CheckBackupReport>> {
  const rescued = await readRescued(studio.machine.files, backup, passphrase)
  if (!rescued.ok) return rescued
  const { document, kind } = rescued.value
  const works: string[] = []
  for (const { key } of rescued.value.keys) {
    const trial = utf8(key.publicKey.kid)
    const algorithm = key.publicKey.alg === 'Ed25519' ? 'EdDSA' : 'RS256'
    const signature = await nodeSigner(key).sign(trial)
    if (await nodeSignatureCheck(algorithm, key.publicKey.jwk, trial, signature)) works.push(key.publicKey.kid)
  }
  const { issuer } = studio.document.data
  const absent = (await studio.keys.list()).filter(({ publicKey }) => !works.includes(publicKey.kid))
  const kidsOf = (active: boolean) =>
    absent.flatMap(({ publicKey, standing }) => ((standing.state === 'active') === active ? [publicKey.kid] : []))
  const sameIssuer = issuer.did === document.issuer.did
  const missing = kidsOf(true)
  return ok({
    ok: sameIssuer && missing.length === 0,
    kind,
    issuer: document.issuer.name,
    sameIssuer,
    keys: works,
    missing,
    missingOld: kidsOf(false),
  })
}
