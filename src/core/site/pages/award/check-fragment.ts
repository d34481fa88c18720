import { utf8 } from '../../../foundation/bytes'

/** A credential longer than this is not put into a link: the reader then drops the file. */
const LINK_LIMIT = 16_000

/** What stands for each byte of UTF-8: as encodeURI has it, and fit for an attribute. */
const WRITTEN = Array.from({ length: 256 }, (_, byte) => utf8(written(byte)))
const LENGTHS = Uint8Array.from(WRITTEN, ({ length }) => length)

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
  let length = 1
  for (const byte of bytes) length += LENGTHS[byte] ?? 0
  const fragment = new Uint8Array(length)
  fragment[0] = '#'.charCodeAt(0)
  let at = 1
  for (const byte of bytes) {
    if (LENGTHS[byte] === 1) fragment[at++] = byte
    else for (const one of WRITTEN[byte] ?? []) fragment[at++] = one
  }
  return fragment
}
