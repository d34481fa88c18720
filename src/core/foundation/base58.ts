import { bug } from './bug'

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
/** Five digits of base 58 fit into a limb: carrying a limb instead of a digit makes a signature five times as fast. */
const LIMB_DIGITS = 5
const LIMB = 58 ** LIMB_DIGITS
/** Value of a letter by its code, -1 for what is none. */
const VALUES = Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)))
const ZERO = ALPHABET.charCodeAt(0)

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
  let zeros = 0
  while (text.charCodeAt(zeros) === ZERO) zeros++
  const groups: number[] = []
  for (let i = zeros; i < text.length; i++) {
    const value = VALUES[text.charCodeAt(i)] ?? -1
    if (value < 0) return null
    // the first group is the short one
    if (i === zeros || (text.length - i) % LIMB_DIGITS === 0) groups.push(0)
    groups[groups.length - 1] = (groups.at(-1) ?? 0) * 58 + value
  }
  const pairs = rebase(groups, LIMB, 2 ** 16)
  const bytes = new Uint8Array(zeros + 2 * pairs.length)
  pairs.forEach((pair, i) => bytes.set([pair >> 8, pair & 0xff], bytes.length - 2 * i - 2))
  const isHalf = pairs.length > 0 && (pairs.at(-1) ?? 0) < 256
  if (!isHalf) return bytes
  bytes.copyWithin(zeros, zeros + 1)
  return bytes.slice(0, -1)
}

/** Digits of one base as limbs of another, lowest first. The product of the two bases is a safe integer. */
function rebase(digits: ArrayLike<number>, base: number, limb: number): number[] {
  const limbs: number[] = []
  for (let i = 0; i < digits.length; i++) {
    let carry = digits[i] ?? bug('a list with holes')
    for (let k = 0; k < limbs.length; k++) {
      carry += (limbs[k] ?? 0) * base
      limbs[k] = carry % limb
      carry = Math.floor(carry / limb)
    }
    for (; carry > 0; carry = Math.floor(carry / limb)) limbs.push(carry % limb)
  }
  return limbs
}
