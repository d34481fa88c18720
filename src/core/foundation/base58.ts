const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** Bytes as base58btc without the multibase prefix (VC Data Integrity 1.0, 2.4). */
export function toBase58(bytes: Uint8Array): string {
  let zeros = 0
  while (zeros < bytes.length && bytes[zeros] === 0) zeros++
  const digits = rebase(bytes.subarray(zeros), 256, 58)
  return '1'.repeat(zeros) + digits.map((digit) => ALPHABET.charAt(digit)).join('')
}

/** base58btc as bytes, or null where a letter is not of the alphabet. Cost grows with the square of the length. */
export function bytesFromBase58(text: string): Uint8Array<ArrayBuffer> | null {
  const values = Array.from(text, (letter) => ALPHABET.indexOf(letter))
  if (values.includes(-1)) return null
  let zeros = 0
  while (zeros < values.length && values[zeros] === 0) zeros++
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...rebase(values.slice(zeros), 58, 256)])
}

/** Digits of one base as digits of another, highest first, without leading zeros. */
function rebase(digits: ArrayLike<number>, from: number, to: number): number[] {
  const result: number[] = []
  for (let i = 0; i < digits.length; i++) {
    let carry = digits[i] ?? 0
    for (let k = 0; k < result.length; k++) {
      carry += (result[k] ?? 0) * from
      result[k] = carry % to
      carry = Math.floor(carry / to)
    }
    while (carry > 0) {
      result.push(carry % to)
      carry = Math.floor(carry / to)
    }
  }
  return result.reverse()
}
