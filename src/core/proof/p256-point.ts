import { bytesFromHex, toHex } from '../foundation/hex'

// The curve y² = x³ − 3x + b over the prime p (FIPS 186-5, SP 800-186 3.2.1.3). Public points only: nothing here is constant-time.
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn

/**
 * A P-256 point from its compressed form, 02 or 03 and the x coordinate (SEC 1, 2.3.4).
 * @param bytes 33 bytes
 * @returns both coordinates in 32 bytes each, or null where no such point is on the curve
 */
export function pointFromCompressed(bytes: Uint8Array): { x: Uint8Array; y: Uint8Array } | null {
  const sign = bytes[0]
  if (bytes.length !== 33 || (sign !== 2 && sign !== 3)) return null
  const x = BigInt(`0x${toHex(bytes.subarray(1))}`)
  if (x >= P) return null
  const ySquared = (x * x * x - 3n * x + B) % P
  const root = power(ySquared < 0n ? ySquared + P : ySquared, (P + 1n) / 4n) // p ≡ 3 (mod 4)
  if ((root * root - ySquared) % P !== 0n) return null
  const y = (root & 1n) === BigInt(sign & 1) ? root : P - root
  const yBytes = bytesFromHex(y.toString(16).padStart(64, '0'))
  return yBytes && { x: bytes.slice(1), y: yBytes }
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let square = base, left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % P
    square = (square * square) % P
  }
  return result
}
