const SHARED_BYTES = 1 << 18
// A UTF-16 unit takes at most three bytes.
const MOST_UTF8_BYTES = 3
const encoder = new TextEncoder()
let shared = new Uint8Array(0)
let free = 0

/**
 * Writes a small part of a picture into memory that many share, as getting memory for each would cost a fifth of its time.
 * What was given out is never written again; it must not be transferred to another thread.
 * @param mostBytes room that `write` may need; it says how much it used
 */
export function writeShared(mostBytes: number, write: (room: Uint8Array) => number): Uint8Array {
  if (shared.length - free < mostBytes) {
    shared = new Uint8Array(Math.max(SHARED_BYTES, mostBytes))
    free = 0
  }
  const start = free
  free += write(shared.subarray(start))
  return shared.subarray(start, free)
}

/** How much room a text may need as UTF-8: its length in bytes is not known before it is written. */
export function mostUtf8Bytes(text: string): number {
  return text.length * MOST_UTF8_BYTES
}

/** Writes a text as UTF-8. @returns how many bytes it took */
export function writeUtf8(text: string, into: Uint8Array): number {
  return encoder.encodeInto(text, into).written
}
