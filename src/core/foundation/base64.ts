import { utf8 } from './bytes'

const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const URL_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const LETTERS = { standard: utf8(STANDARD), urlSafe: utf8(URL_SAFE) } as const
const decoder = new TextDecoder()

/** Bytes as base64 with padding (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  const text = encode(bytes, LETTERS.standard)
  return text + '='.repeat((4 - (text.length % 4)) % 4)
}

/** Bytes as base64url without padding (RFC 4648 §5). */
export function toBase64Url(bytes: Uint8Array): string {
  return encode(bytes, LETTERS.urlSafe)
}

/** Strict base64url: no padding, no other alphabet, no stray bits (RFC 7515 §2); null where it is none. */
export function bytesFromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  return decode(text, URL_SAFE)
}

/** Base64 with or without padding, or null where it is none. */
export function bytesFromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  return decode(text.replace(/={1,2}$/, ''), STANDARD)
}

/** Into bytes first: a text put together letter by letter takes ten times as long. @param letters 64 of them, as ASCII */
function encode(bytes: Uint8Array, letters: Uint8Array): string {
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3))
  // `?? 0` never applies to letters; behind the end of `bytes` it fills up the last group.
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const group = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
    text[to] = letters[group >> 18] ?? 0
    text[to + 1] = letters[(group >> 12) & 63] ?? 0
    text[to + 2] = letters[(group >> 6) & 63] ?? 0 // behind the end of `text` nothing is written
    text[to + 3] = letters[group & 63] ?? 0
  }
  return decoder.decode(text)
}

function decode(text: string, alphabet: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of text) {
    const value = alphabet.indexOf(letter)
    if (value < 0) return null
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at++] = (bits >> held) & 0xff
    }
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null
}
