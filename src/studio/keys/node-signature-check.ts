import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import type { SignatureCheck } from '../../core/proof'

/** Raw signatures by node:crypto; false for every key or signature that does not fit. */
export const nodeSignatureCheck: SignatureCheck = async (algorithm, jwk, data, signature) => {
  const key = keyFrom(jwk)
  if (key === null || key.asymmetricKeyType !== { EdDSA: 'ed25519', ES256: 'ec', RS256: 'rsa' }[algorithm]) return false
  if (algorithm === 'EdDSA') return verify(null, data, key, signature)
  return verify('sha256', data, algorithm === 'ES256' ? { key, dsaEncoding: 'ieee-p1363' } : key, signature)
}

/** Keys that were read already, by their text: badges of one issuer come together. */
const known = new Map<string, KeyObject | null>()
const MAX_KNOWN = 32

function keyFrom(jwk: Readonly<Record<string, unknown>>): KeyObject | null {
  const text = JSON.stringify(jwk)
  const before = known.get(text)
  if (before !== undefined) return before
  const key = readKey(jwk)
  if (known.size === MAX_KNOWN) known.clear()
  known.set(text, key)
  return key
}

function readKey(jwk: Readonly<Record<string, unknown>>): KeyObject | null {
  try {
    return createPublicKey({ key: { ...jwk }, format: 'jwk' })
  } catch {
    return null // node throws for members that make no key
  }
}
