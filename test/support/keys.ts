import { createPrivateKey, createPublicKey, createSign, generateKeyPairSync } from 'node:crypto'
import { publicKeyFromJwk, type PublicKey } from '../../src/core/proof'
import { nobleSigner, type Signer } from '../../src/core/signing'
import { valueOf } from './results'

/** An Ed25519 signer of a fixed seed. */
export function anEd25519Signer(fill = 7): Signer & { readonly publicKey: PublicKey } {
  return nobleSigner(new Uint8Array(32).fill(fill))
}

/** A fresh RSA signer of 2048 bits by node:crypto. */
export function anRsaSigner(): Signer & { readonly publicKey: PublicKey } {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const publicKey = valueOf(publicKeyFromJwk(createPublicKey(createPrivateKey(privateKey)).export({ format: 'jwk' })))
  const sign = async (bytes: Uint8Array) => Uint8Array.from(createSign('sha256').update(bytes).sign(privateKey))
  return { kid: publicKey.kid, alg: publicKey.alg, publicKey, sign }
}
