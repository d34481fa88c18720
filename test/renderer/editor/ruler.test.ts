import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulerAt, rulerMarks } from '../../../src/renderer/editor/session/ruler'

describe('rulerMarks', () => {
  it('counts in tens, twenties or fifties, as there is room', () => {
    const numbered = (zoom: number) =>
      rulerMarks(zoom, 0, 300)
        .filter(({ isNumbered }) => isNumbered)
        .map(({ at }) => at)

    expect(numbered(1)).toEqual([0, 50, 100, 150, 200, 250, 300])
    expect(numbered(3)).toEqual([0, 20, 40, 60, 80, 100])
  })

  it('never has numbers nearer than 48 pixels, nor marks out of sight', () => {
    const zoom = fc.double({ min: 0.05, max: 64, noNaN: true })
    fc.assert(
      fc.property(zoom, fc.integer({ min: -5000, max: 5000 }), (size, start) => {
        const marks = rulerMarks(size, start, 800)
        const pixels = marks.filter(({ isNumbered }) => isNumbered).map(({ at }) => start + at * size)

        for (const [i, at] of pixels.entries()) if (i > 0) expect(at - (pixels[i - 1] ?? 0)).toBeGreaterThan(47.9)
        for (const { at } of marks) expect(start + at * size).toBeGreaterThan(-0.1)
        for (const { at } of marks) expect(start + at * size).toBeLessThan(800.1)
      }),
    )
  })
})

describe('rulerAt', () => {
  it('gives level guides from above and upright ones from the side; the corner gives none', () => {
    expect(rulerAt({ x: 200, y: 5 })).toBe('y')
    expect(rulerAt({ x: 5, y: 200 })).toBe('x')
    expect(rulerAt({ x: 5, y: 5 })).toBeNull()
    expect(rulerAt({ x: 200, y: 200 })).toBeNull()
  })
})
