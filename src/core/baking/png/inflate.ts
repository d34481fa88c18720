import { Unzlib } from 'fflate'
import { concatBytes } from '../../foundation/bytes'

// A deflate stream grows at most 1,032-fold: this much input is at most 4 MiB of output before the ceiling is looked at again.
const STEP_BYTES = 4096

/** A zlib stream opened, or why not: never more than `limitBytes` is kept, whatever the stream says of itself. */
export type Inflated =
  | { readonly outcome: 'done'; readonly bytes: Uint8Array }
  | { readonly outcome: 'too-large' }
  | { readonly outcome: 'damaged' }

/** Opens a zlib stream (RFC 1950) with a ceiling; a stream without its end is damaged. */
export function inflate(data: Uint8Array, limitBytes: number): Inflated {
  const parts: Uint8Array[] = []
  const seen = { size: 0, ended: false }
  const stream = new Unzlib((part, final) => {
    seen.size += part.length
    if (seen.size <= limitBytes) parts.push(part)
    seen.ended = final
  })
  try {
    for (let at = 0; at < data.length && seen.size <= limitBytes; at += STEP_BYTES) {
      stream.push(data.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= data.length)
    }
  } catch {
    return { outcome: 'damaged' } // fflate throws on every stream that breaks RFC 1950 or 1951, and on nothing else
  }
  if (seen.size > limitBytes) return { outcome: 'too-large' }
  return seen.ended ? { outcome: 'done', bytes: concatBytes(...parts) } : { outcome: 'damaged' }
}
