/** So much work between two versions that are kept by themselves (designer.md W4). */
const WORK_MS = 30 * 60_000

/** Says when a version is due: half an hour after the last one, with the next edit. @param now milliseconds */
export function createWorkClock(now: () => number): () => boolean {
  let lastMs = now()
  return () => {
    if (now() - lastMs < WORK_MS) return false
    lastMs = now()
    return true
  }
}
