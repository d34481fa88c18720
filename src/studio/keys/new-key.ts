import { createPrivateKey, createPublicKey, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import { bug } from '../../core/foundation/bug'
import { sameBytes, utf8 } from '../../core/foundation/bytes'
import { publicKeyFromJwk, type PublicKey } from '../../core/proof'
import { nobleSigner } from '../../core/signing'
import { nodeSigner } from './node-signer'
import type { SigningKey } from './signing-keys'

const generate = promisify(generateKeyPair)

/** A fresh key of an issuer: Ed25519 for embedded proofs, RSA for the JWT form, which others only take as RS256. */
export async function newKey(alg: PublicKey['alg']): Promise<SigningKey> {
  const { privateKey } = await (alg === 'Ed25519'
    ? generate('ed25519')
    : generate('rsa', { modulusLength: 2048, publicExponent: 0x10001 }))
  const publicKey = publicKeyFromJwk(createPublicKey(privateKey).export({ format: 'jwk' }))
  const key = { publicKey: publicKey.ok ? publicKey.value : bug('node made a key that is none'), secret: privateKey }
  if (alg === 'Ed25519') await compareWithReference(key)
  return key
}

/** No key is made on a runtime whose Ed25519 signs other than the reference does; the seed is the last 32 bytes (RFC 8410, 7). */
async function compareWithReference(key: SigningKey): Promise<void> {
  const secret = secretBytes(key)
  const message = utf8(key.publicKey.kid)
  const reference = await nobleSigner(secret.subarray(-32)).sign(message)
  secret.fill(0)
  if (!sameBytes(await nodeSigner(key).sign(message), reference)) bug('node signs other than the reference')
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
