import { z } from 'zod'
import { bytesFromBase64Url, toBase64Url } from '../foundation/base64'
import { utf8 } from '../foundation/bytes'
import { sha256 } from '../foundation/sha256'

const ThirtyTwoBytes = z.string().refine((text) => bytesFromBase64Url(text)?.length === 32)

/** At least 2048 bits: the first byte of the modulus stands and its length is right (RFC 7518 §3.3). */
const RsaModulus = z.string().refine((text) => {
  const bytes = bytesFromBase64Url(text)
  return bytes !== null && bytes[0] !== 0 && (bytes.length > 256 || (bytes.length === 256 && (bytes[0] ?? 0) >= 0x80))
})

/** Odd, above 1 and at most 32 bits, as public exponents are. */
const RsaExponent = z.string().refine((text) => {
  const bytes = bytesFromBase64Url(text)
  if (bytes === null || bytes.length === 0 || bytes.length > 4) return false
  const exponent = bytes.reduce((value, byte) => value * 256 + byte, 0)
  return exponent > 1 && exponent % 2 === 1
})

/**
 * A public key as JWK with its required members and no other (RFC 7517, 7518, 8037): Ed25519, P-256 or RSA of 2048 bits and more.
 * Open: a foreign key may carry more members; they are dropped, private ones above all.
 */
export const PublicJwk = z.discriminatedUnion('kty', [
  z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: ThirtyTwoBytes }),
  z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: ThirtyTwoBytes, y: ThirtyTwoBytes }),
  z.object({ kty: z.literal('RSA'), n: RsaModulus, e: RsaExponent }),
])
export type PublicJwk = z.infer<typeof PublicJwk>

/** Name of a key made from the key itself: SHA-256 of its required members in base64url (RFC 7638 §3, RFC 8037 §2). */
export function jwkThumbprint(jwk: PublicJwk): string {
  return toBase64Url(sha256(utf8(thumbprintText(jwk))))
}

/** Required members in lexicographic order without white space. */
function thumbprintText(jwk: PublicJwk): string {
  switch (jwk.kty) {
    case 'OKP':
      return JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x })
    case 'EC':
      return JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y })
    case 'RSA':
      return JSON.stringify({ e: jwk.e, kty: jwk.kty, n: jwk.n })
  }
}
