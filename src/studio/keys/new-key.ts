import { createPrivateKey, createPublicKey, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import { bug } from '../../core/foundation/bug'
import { publicKeyFromJwk, type PublicKey } from '../../core/proof'
import type { SigningKey } from './signing-keys'

const generate = promisify(generateKeyPair)

/** A fresh key of an issuer: Ed25519 for embedded proofs, RSA for the JWT form, which others only take as RS256. */
export async function newKey(alg: PublicKey['alg']): Promise<SigningKey> {
  const { privateKey } = await (alg === 'Ed25519'
    ? generate('ed25519')
    : generate('rsa', { modulusLength: 2048, publicExponent: 0x10001 }))
  const publicKey = publicKeyFromJwk(createPublicKey(privateKey).export({ format: 'jwk' }))
  return { publicKey: publicKey.ok ? publicKey.value : bug('node made a key that is none'), secret: privateKey }
}

/** The secret as PKCS #8, DER; the caller zeroes it. */
export function secretBytes({ secret }: SigningKey): Buffer {
  return secret.export({ format: 'der', type: 'pkcs8' })
}

/** A secret of {@link secretBytes} as a key that can sign; the bytes are zeroed. */
export function signingKeyFrom(publicKey: PublicKey, bytes: Uint8Array): SigningKey {
  const secret = createPrivateKey({
    key: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    format: 'der',
    type: 'pkcs8',
  })
  bytes.fill(0)
  return { publicKey, secret }
}
