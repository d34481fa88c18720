import { textFromUtf8, utf8 } from '../../foundation/bytes'
import { bytePieces } from './pieces'
import { textFromWindows1252 } from './windows-1252'

/** A text as UTF-8 and the name of the encoding that it was found to be in. */
export type DecodedText = { readonly bytes: Uint8Array; readonly encoding: string }

/**
 * Finds the encoding by looking: a byte order mark, the zero bytes of UTF-16, valid UTF-8, else Windows-1252.
 * @returns null where it is none of these: a guess would spoil names (reliability.md §4, `encoding-unknown`)
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return null // UTF-32
  if (a === 0xef && b === 0xbb && c === 0xbf) return ofUtf8(bytes.subarray(3))
  if (a === 0xff && b === 0xfe) return named('utf-16le', utf16(bytes.subarray(2), 'utf-16le'))
  if (a === 0xfe && b === 0xff) return named('utf-16be', utf16(bytes.subarray(2), 'utf-16be'))
  const order = zeroByteOrder(bytes)
  if (order !== null) return named(order, utf16(bytes, order))
  const asUtf8 = ofUtf8(bytes)
  if (asUtf8 !== null) return asUtf8
  return looksWestern(bytes) ? named('windows-1252', textFromWindows1252(bytes)) : null
}

function named(encoding: string, text: string | null): DecodedText | null {
  return text === null ? null : { bytes: utf8(text), encoding }
}

/** As they are, never as one text: a long list would take three times its size. */
function ofUtf8(bytes: Uint8Array): DecodedText | null {
  for (const piece of bytePieces(bytes)) if (textFromUtf8(piece) === null) return null
  return { bytes, encoding: 'utf-8' }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null // odd length or a lone surrogate
  }
}

/** UTF-16 without a mark: a header of Latin letters has a zero in every other byte, always on the same side. */
function zeroByteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(bytes.length, 256) & ~1
  if (size < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (odd > size / 4 && even === 0) return 'utf-16le'
  return even > size / 4 && odd === 0 ? 'utf-16be' : null
}

/**
 * In Western text letters beyond ASCII stand alone or in twos and threes; in one-byte Cyrillic or Greek and in two-byte
 * Chinese, Japanese or Korean they stand in long runs.
 */
function looksWestern(bytes: Uint8Array): boolean {
  let high = 0
  let inLongRuns = 0
  let run = 0
  for (let i = 0; i <= bytes.length; i++) {
    if ((bytes[i] ?? 0) >= 0x80) {
      high++
      run++
      continue
    }
    if (run >= 4) inLongRuns += run
    run = 0
  }
  return inLongRuns * 2 <= high
}
