/** Pseudo-random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A source of bytes for the ports of core and studio, the same in every run. */
export function seededBytes(seed: number): (length: number) => Uint8Array {
  const next = seeded(seed)
  return (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256))
}
