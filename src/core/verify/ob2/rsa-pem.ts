import { bytesFromBase64, toBase64Url } from '../../foundation/base64'
import { PublicJwk } from '../../proof'

/** An RSA public key in PEM (SPKI, RFC 7468 §13) as JWK, or null for anything else, keys below 2048 bits too. */
export function jwkFromPem(pem: string): PublicJwk | null {
  const body = /-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]{1,4096})-----END PUBLIC KEY-----/.exec(pem)?.[1]
  const der = body === undefined ? null : bytesFromBase64(body.replace(/\s/g, ''))
  const spki = der && element(der, 0x30)
  const algorithm = spki && element(spki.body, 0x30)
  const bits = algorithm && element(algorithm.rest, 0x03)
  const key = bits && element(bits.body.subarray(1), 0x30) // the first byte of a BIT STRING counts unused bits
  const modulus = key && element(key.body, 0x02)
  const exponent = modulus && element(modulus.rest, 0x02)
  if (!exponent) return null
  const jwk = { kty: 'RSA', n: toBase64Url(unsigned(modulus.body)), e: toBase64Url(unsigned(exponent.body)) }
  return PublicJwk.safeParse(jwk).data ?? null
}

/** The first DER element (X.690) of a tag: what is in it and what follows. */
function element(bytes: Uint8Array, tag: number): { body: Uint8Array; rest: Uint8Array } | null {
  const first = bytes[1] ?? 0
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f
  if (bytes[0] !== tag || lengthBytes > 3) return null
  const length = first < 0x80 ? first : bytes.subarray(2, 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0)
  const start = 2 + lengthBytes
  if (start + length > bytes.length) return null
  return { body: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) }
}

/** A DER integer without the zero byte that keeps it positive. */
function unsigned(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0 ? bytes.subarray(1) : bytes
}
