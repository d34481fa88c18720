import { hashes, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { bytesFromBase64Url } from '../foundation/base64'
import type { PublicJwk } from './jwk'

hashes.sha512 = sha512

/** Signature algorithms a key can fit (RFC 7518, RFC 8037). */
export type SignatureAlgorithm = 'EdDSA' | 'ES256' | 'RS256'

/**
 * Checks one raw signature with a public JWK: studio gives node:crypto, the page WebCrypto, tests noble.
 * ES256 signatures are r‖s. Resolves to false for every signature or key that does not fit.
 */
export type SignatureCheck = (
  algorithm: SignatureAlgorithm,
  jwk: Readonly<Record<string, unknown>>,
  data: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>

/** The only algorithm a key is used with: it comes from the key, never from what the signer says. */
export function algorithmOf(jwk: PublicJwk): SignatureAlgorithm {
  return ({ OKP: 'EdDSA', EC: 'ES256', RSA: 'RS256' } as const)[jwk.kty]
}

/**
 * Ed25519 by the strict rules of RFC 8032 and FIPS 186-5: no small-order keys, no non-canonical S (EdDSA Cryptosuites 1.0, 4.1).
 * @returns false also where key or signature have a wrong length
 */
function checkEd25519(publicKey: Uint8Array, data: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  try {
    return verify(signature, data, publicKey, { zip215: false })
  } catch {
    return false // noble throws for bytes that are no point of the curve
  }
}

/** The reference: pure JavaScript, Ed25519 only; everything else is false. */
export const nobleSignatureCheck: SignatureCheck = async (algorithm, jwk, data, signature) => {
  const key = typeof jwk.x === 'string' ? bytesFromBase64Url(jwk.x) : null
  return algorithm === 'EdDSA' && key !== null && checkEd25519(key, data, signature)
}
