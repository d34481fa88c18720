const SHARED_BYTES = 1 << 18
// A UTF-16 unit takes at most three bytes.
const MOST_UTF8_BYTES = 3
const encoder = new TextEncoder()
let shared = new Uint8Array(0)
let free = 0

/**
 * Writes a small part of a picture into memory that many share, as getting memory for each would cost a fifth of its time.
 * What was given out is never written again; it must not be transferred to another thread.
 * @param mostBytes room that `write` may need from `at` on; it says how much it used
 */
export function writeShared(mostBytes: number, write: (memory: Uint8Array, at: number) => number): Uint8Array {
  if (shared.length - free < mostBytes) {
    shared = new Uint8Array(Math.max(SHARED_BYTES, mostBytes))
    free = 0
  }
  const start = free
  free += write(shared, start)
  return shared.subarray(start, free)
}

/** A text as UTF-8 in shared memory. */
export function sharedUtf8(text: string): Uint8Array {
  return writeShared(
    text.length * MOST_UTF8_BYTES,
    (memory, at) => encoder.encodeInto(text, memory.subarray(at)).written,
  )
}
