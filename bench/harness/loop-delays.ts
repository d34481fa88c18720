/** How late an event loop was, in milliseconds: its longest block, and what 99 of 100 looks stayed below. */
export type LoopDelays = { readonly longestMs: number; readonly p99Ms: number; readonly looks: number }

/** @param delaysMs at least one */
export function loopDelays(delaysMs: readonly number[]): LoopDelays {
  const sorted = delaysMs.map((delay) => Math.max(0, delay)).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { longestMs: at(1), p99Ms: at(0.99), looks: sorted.length }
}
