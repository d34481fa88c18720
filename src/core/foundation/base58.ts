import { bug } from './bug'

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
/** Five digits of base 58 fit into a limb: carrying a limb instead of a digit makes a signature five times as fast. */
const LIMB_DIGITS = 5
const LIMB = 58 ** LIMB_DIGITS
const VALUES = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]))

/** Bytes as base58btc without the multibase prefix (VC Data Integrity 1.0, 2.4). */
export function toBase58(bytes: Uint8Array): string {
  let zeros = 0
  while (zeros < bytes.length && bytes[zeros] === 0) zeros++
  const limbs = rebase(bytes.subarray(zeros), 256, LIMB)
  let text = ''
  for (const limb of limbs) text = limbText(limb) + text
  return '1'.repeat(zeros) + text.replace(/^1+/, '')
}

function limbText(limb: number): string {
  let text = ''
  for (let left = limb, i = 0; i < LIMB_DIGITS; i++, left = Math.floor(left / 58)) {
    text = ALPHABET.charAt(left % 58) + text
  }
  return text
}

/** base58btc as bytes, or null where a letter is not of the alphabet. Cost grows with the square of the length. */
export function bytesFromBase58(text: string): Uint8Array<ArrayBuffer> | null {
  const digits: number[] = []
  for (const letter of text) {
    const value = VALUES.get(letter)
    if (value === undefined) return null
    digits.push(value)
  }
  let zeros = 0
  while (zeros < digits.length && digits[zeros] === 0) zeros++
  const words = rebase(digits.slice(zeros), 58, 2 ** 24)
  const low = words.flatMap((word) => [word & 0xff, (word >> 8) & 0xff, word >> 16])
  while (low.at(-1) === 0) low.pop()
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...low.reverse()])
}

/** Digits of one base as limbs of another, lowest first. @param limb so that it times `base` is a safe integer */
function rebase(digits: ArrayLike<number>, base: number, limb: number): number[] {
  const limbs: number[] = []
  for (let i = 0; i < digits.length; i++) {
    let carry = digits[i] ?? bug('a list with holes')
    for (let k = 0; k < limbs.length; k++) {
      carry += (limbs[k] ?? 0) * base
      limbs[k] = carry % limb
      carry = Math.floor(carry / limb)
    }
    if (carry > 0) limbs.push(carry)
  }
  return limbs
}
