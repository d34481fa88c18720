import { secondsNow } from './clock'

/** One way of doing the measured work; runs once a round. */
export type Contender = { readonly name: string; readonly run: () => unknown }

/** Seconds a round of each contender took, by its name; index i of all lists is the same round. */
export type Samples = ReadonlyMap<string, readonly number[]>

/** One round nobody counts, so that code is compiled and caches are warm. */
const WARM_UP = 1

/**
 * Runs the contenders interleaved (A B C, A B C, …) with a garbage collection before each timed step: without both, two
 * equal paths differed by 13 % by their place in the order (performance.md §4). Needs `--expose-gc`.
 */
export async function rounds(contenders: readonly Contender[], count: number): Promise<Samples> {
  const samples = new Map(contenders.map(({ name }): [string, number[]] => [name, []]))
  for (let round = -WARM_UP; round < count; round++) {
    for (const { name, run } of contenders) {
      globalThis.gc?.()
      const start = secondsNow()
      await run()
      const seconds = secondsNow() - start
      if (round >= 0) samples.get(name)?.push(seconds)
    }
  }
  return samples
}
