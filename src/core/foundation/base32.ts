const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * The first `length` letters of lower-case base32 (RFC 4648 alphabet), five bits a letter, high bits first.
 * @param bytes at least length × 5 / 8 bytes, rounded up
 */
export function toBase32(bytes: Uint8Array, length: number): string {
  let text = ''
  for (let i = 0; i < length; i++) {
    const bit = 5 * i
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0)
    text += ALPHABET.charAt((pair >> (11 - (bit & 7))) & 31)
  }
  return text
}
