import { sign } from 'node:crypto'
import type { Signer } from '../../core/signing'
import type { SigningKey } from './signing-keys'

/** A key as something that signs, by node:crypto; a test proves the bytes equal to those of @noble/ed25519. */
export function nodeSigner({ publicKey, secret }: SigningKey): Signer {
  const digest = publicKey.alg === 'Ed25519' ? null : 'sha256'
  return { kid: publicKey.kid, alg: publicKey.alg, sign: async (bytes) => sign(digest, bytes, secret) }
}
