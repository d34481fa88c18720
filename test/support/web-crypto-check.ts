import type { SignatureCheck } from '../../src/core/proof'

const imports = {
  EdDSA: { name: 'Ed25519' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const

/** Signatures checked by the runtime's WebCrypto: the second opinion beside noble. */
export const webCryptoCheck: SignatureCheck = async (algorithm, jwk, data, signature) => {
  const { subtle } = globalThis.crypto
  const key = await subtle.importKey('jwk', { ...jwk }, imports[algorithm], false, ['verify'])
  const how = algorithm === 'ES256' ? { name: 'ECDSA', hash: 'SHA-256' } : imports[algorithm].name
  return subtle.verify(how, key, Uint8Array.from(signature), Uint8Array.from(data))
}
