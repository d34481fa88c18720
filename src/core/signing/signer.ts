import { getPublicKey, hashes, sign } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { toBase64Url } from '../foundation/base64'
import { bug } from '../foundation/bug'
import { publicKeyFromJwk, type PublicKey } from '../proof'

hashes.sha512 = sha512

/** A private key as something that can sign: the bytes of the key stay where they are. */
export type Signer = Pick<PublicKey, 'kid' | 'alg'> & {
  /** Ed25519 (pure, RFC 8032) or RSASSA-PKCS1-v1_5 with SHA-256, of the bytes as given. */
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

/** The reference signer: Ed25519 by @noble/ed25519, the same on every runtime. @param seed the 32 secret bytes */
export function nobleSigner(seed: Uint8Array): Signer & { readonly publicKey: PublicKey } {
  const key = publicKeyFromJwk({ kty: 'OKP', crv: 'Ed25519', x: toBase64Url(getPublicKey(seed)) })
  const publicKey = key.ok ? key.value : bug('noble made no public key')
  return { kid: publicKey.kid, alg: publicKey.alg, publicKey, sign: async (bytes) => sign(bytes, seed) }
}
