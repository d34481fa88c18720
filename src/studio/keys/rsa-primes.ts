import { createPrivateKey, type KeyObject } from 'node:crypto'
import { bytesFromBase64Url, toBase64Url } from '../../core/foundation/base64'
import { bug } from '../../core/foundation/bug'
import { concatBytes } from '../../core/foundation/bytes'
import { toHex } from '../../core/foundation/hex'

const EXPONENT = 65_537n
/** Of a key of 2048 bits. */
const PRIME_BYTES = 128
export const PRIMES_BYTES = 2 * PRIME_BYTES

/** The two primes of an RSA key of ours, from which all else follows. The caller zeroes them. */
export function primesOf(secret: KeyObject): Uint8Array {
  const { p, q, e } = secret.export({ format: 'jwk' })
  const [first, second] = [bytesFromBase64Url(p ?? ''), bytesFromBase64Url(q ?? '')]
  if (first?.length !== PRIME_BYTES || second?.length !== PRIME_BYTES || e !== 'AQAB')
    bug('our RSA keys have 2048 bits')
  return concatBytes(first, second)
}

/** The RSA key of two primes; null where they make none. */
export function rsaFromPrimes(primes: Uint8Array): KeyObject | null {
  const [p, q] = [numberOf(primes.subarray(0, PRIME_BYTES)), numberOf(primes.subarray(PRIME_BYTES))]
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n))
  const members = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) }
  const jwk = Object.fromEntries(Object.entries(members).map(([name, value]) => [name, base64UrlOf(value)]))
  try {
    return createPrivateKey({ key: { kty: 'RSA', ...jwk }, format: 'jwk' })
  } catch {
    return null // node refuses numbers that make no key
  }
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(bytes)}`)
}

function base64UrlOf(value: bigint): string {
  const hex = value.toString(16)
  return toBase64Url(Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex'))
}

/** The inverse of a number modulo another one (extended Euclid). */
function inverse(a: bigint, modulus: bigint): bigint {
  let [low, high, x, y] = [a % modulus, modulus, 1n, 0n]
  while (low > 0n) {
    const quotient = high / low
    ;[high, low, y, x] = [low, high - quotient * low, x, y - quotient * x]
  }
  return ((y % modulus) + modulus) % modulus
}
