/** How long drawing may hold the window in one frame, in milliseconds. */
const SLICE_MS = 8

/** When frames come and what time it is. */
export type FrameClock = { readonly now: () => number; readonly nextFrame: (act: () => void) => void }

export type DrawQueue = ReturnType<typeof createDrawQueue>

/**
 * Draws many small pictures without holding up the window: as many in a frame as fit, the rest in the next ones. A picture
 * that waits already is drawn once, as asked for last.
 */
export function createDrawQueue({ now, nextFrame }: FrameClock) {
  const waiting = new Map<object, () => void>()
  let isPlanned = false
  const plan = () => {
    if (isPlanned || waiting.size === 0) return
    isPlanned = true
    nextFrame(run)
  }
  const run = () => {
    isPlanned = false
    const end = now() + SLICE_MS
    for (const [key, draw] of waiting) {
      waiting.delete(key)
      draw()
      if (now() >= end) break
    }
    plan()
  }
  return {
    /** @param key what is drawn */
    add(key: object, draw: () => void): void {
      waiting.set(key, draw)
      plan()
    },
    drop: (key: object) => void waiting.delete(key),
  }
}

/** The one queue of the window's previews. */
export const previewQueue = createDrawQueue({
  now: () => performance.now(),
  nextFrame: (act) => void requestAnimationFrame(act),
})
