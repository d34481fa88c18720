import { nobleSignatureCheck, type SignatureCheck } from '../core/proof'

const WEB_CRYPTO = {
  ES256: { key: { name: 'ECDSA', namedCurve: 'P-256' }, verify: { name: 'ECDSA', hash: 'SHA-256' } },
  RS256: { key: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, verify: { name: 'RSASSA-PKCS1-v1_5' } },
} as const

/** The page came over http, where browsers withhold WebCrypto: the check cannot be made here, which is not the badge's fault. */
export class CryptoUnavailable extends Error {}

/** Ed25519 by noble, by the same strict rules in every browser; RSA and P-256 by the browser's WebCrypto. */
export const browserSignatureCheck: SignatureCheck = async (algorithm, jwk, data, signature) => {
  if (algorithm === 'EdDSA') return await nobleSignatureCheck(algorithm, jwk, data, signature)
  if (!globalThis.isSecureContext) throw new CryptoUnavailable()
  const how = WEB_CRYPTO[algorithm]
  const { subtle } = globalThis.crypto
  try {
    const key = await subtle.importKey('jwk', { ...jwk }, how.key, false, ['verify'])
    return await subtle.verify(how.verify, key, Uint8Array.from(signature), Uint8Array.from(data))
  } catch (error) {
    if (error instanceof DOMException) return false // a key or signature that is none
    throw error
  }
}
