import { utf8 } from '../../../foundation/bytes'

/** A credential longer than this is not put into a link: the reader then drops the file. */
const LINK_LIMIT = 16_000

/** What stands for each byte of UTF-8: as encodeURI has it, and fit for an attribute. Five letters at most, as a table of its own. */
const MOST_LETTERS = 5
const WRITTEN = Array.from({ length: 256 }, (_, byte) => utf8(written(byte)))
const LENGTHS = Uint8Array.from(WRITTEN, ({ length }) => length)
const LETTERS = Uint8Array.from(
  { length: 256 * MOST_LETTERS },
  (_, i) => WRITTEN[Math.floor(i / MOST_LETTERS)]?.[i % MOST_LETTERS] ?? 0,
)

function written(byte: number): string {
  if (byte >= 128) return `%${byte.toString(16).toUpperCase()}`
  const letter = String.fromCharCode(byte)
  return letter === '&' ? '&amp;' : encodeURI(letter)
}

/**
 * The credential behind `#`: a browser keeps that part of an address to itself, so the verifier page can check at once
 * and still no server learns what is checked. By bytes, as it is a third of a page.
 * @returns empty, or ASCII fit for an attribute
 */
export function checkFragment(credential: string): Uint8Array<ArrayBuffer> {
  if (credential.length > LINK_LIMIT) return new Uint8Array(0)
  const bytes = utf8(credential)
  const fragment = new Uint8Array(1 + bytes.length * MOST_LETTERS)
  fragment[0] = '#'.charCodeAt(0)
  let end = 1
  // By index: iterators over bytes cost twice as much. `?? 0` never applies, as each byte has its place in the tables.
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    const length = LENGTHS[byte] ?? 0
    const from = byte * MOST_LETTERS
    fragment[end] = LETTERS[from] ?? 0
    for (let j = 1; j < length; j++) fragment[end + j] = LETTERS[from + j] ?? 0
    end += length
  }
  return fragment.subarray(0, end)
}
