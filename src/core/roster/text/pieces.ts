import { bug } from '../../foundation/bug'
import { textFromUtf8 } from '../../foundation/bytes'

const LINE_FEED = 10
/** Enough for a look at the first lines, and so little that a piece does not count in memory. */
const PIECE_BYTES = 256 * 1024

/** UTF-8 cut behind line ends, so that no letter is cut. */
export function* bytePieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length;) {
    const lineEnd = bytes.indexOf(LINE_FEED, from + PIECE_BYTES)
    const to = lineEnd < 0 ? bytes.length : lineEnd + 1
    yield bytes.subarray(from, to)
    from = to
  }
}

/** The same as text with LF line ends. */
export function* textPieces(bytes: Uint8Array): Generator<string> {
  for (const piece of bytePieces(bytes)) yield (textFromUtf8(piece) ?? bug('looked at before')).replace(/\r\n?/g, '\n')
}
