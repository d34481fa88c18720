import type { Canvas2D } from './draw-ops'

const BLOBS = 260

/**
 * Something like the photo of a full room, drawn by rule and the same every time: what lies behind a badge on many pages is
 * bright here, dark there, and of every hue.
 */
export function drawBusyPhoto(context: Canvas2D, sizePx: number): void {
  const chance = chancesFrom(20260301)
  context.fillStyle = '#5b6b52'
  context.fillRect(0, 0, sizePx, sizePx)
  for (let i = 0; i < BLOBS; i++) {
    // Large and soft behind, small and sharp before.
    const near = i / BLOBS
    const radius = sizePx * (0.03 + 0.22 * (1 - near) * chance())
    const hue = [24, 38, 96, 200, 212, 330][Math.floor(chance() * 6)] ?? 24
    context.fillStyle = `hsl(${hue} ${20 + chance() * 55}% ${12 + chance() * 76}% / ${0.35 + near * 0.5})`
    context.beginPath()
    context.ellipse(
      chance() * sizePx,
      chance() * sizePx,
      radius,
      radius * (0.3 + chance()),
      chance() * Math.PI,
      0,
      2 * Math.PI,
    )
    context.fill()
  }
}

/** Numbers from 0 to 1, the same from the same seed (Park and Miller, 1988). */
function chancesFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
