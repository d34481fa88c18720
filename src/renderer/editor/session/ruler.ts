/** Rulers are this thick, in pixels. */
export const RULER_PX = 20

/** Numbers stand at least this far apart, in pixels. */
const APART_PX = 48
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

/** The marks of a ruler: every fifth of a step a stroke, every step a number. */
export type RulerMark = { readonly at: number; readonly isNumbered: boolean }

/** Marks of what is in sight. @param zoom pixels a unit @param start where 0 lies, in pixels @param length of the ruler, in pixels */
export function rulerMarks(zoom: number, start: number, length: number): RulerMark[] {
  const step = STEPS.find((one) => one * zoom >= APART_PX) ?? 10_000
  const part = step / 5
  const [first, last] = [Math.ceil(-start / zoom / part), Math.floor((length - start) / zoom / part)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const number = first + i
    return { at: number * part, isNumbered: number % 5 === 0 }
  })
}

/** Which ruler lies under a pixel of the canvas: the upper one gives level guides, the other upright ones. */
export function rulerAt({ x, y }: { readonly x: number; readonly y: number }): 'x' | 'y' | null {
  if (y < RULER_PX) return x < RULER_PX ? null : 'y'
  return x < RULER_PX ? 'x' : null
}

/** Whether a pixel of the canvas belongs to a ruler or to the corner between both. */
export function isRuler({ x, y }: { readonly x: number; readonly y: number }): boolean {
  return x < RULER_PX || y < RULER_PX
}
