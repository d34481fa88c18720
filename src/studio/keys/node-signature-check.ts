import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import type { SignatureCheck } from '../../core/proof'

/** Raw signatures by node:crypto; false for every key or signature that does not fit. */
export const nodeSignatureCheck: SignatureCheck = async (algorithm, jwk, data, signature) => {
  const key = keyFrom(jwk)
  if (key === null || key.asymmetricKeyType !== { EdDSA: 'ed25519', ES256: 'ec', RS256: 'rsa' }[algorithm]) return false
  if (algorithm === 'EdDSA') return verify(null, data, key, signature)
  return verify('sha256', data, algorithm === 'ES256' ? { key, dsaEncoding: 'ieee-p1363' } : key, signature)
}

function keyFrom(jwk: Readonly<Record<string, unknown>>): KeyObject | null {
  try {
    return createPublicKey({ key: { ...jwk }, format: 'jwk' })
  } catch {
    return null // node throws for members that make no key
  }
}
