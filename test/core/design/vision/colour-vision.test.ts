import { describe, expect, it } from 'vitest'
import { seenAs, Vision, VISION_MATRICES } from '../../../../src/core/design/vision'

const rgb = (r: number, g: number, b: number) => ({ r, g, b, a: 1 })

describe('seenAs', () => {
  it.each(Vision.options)('%s leaves black, white and greys as they are', (vision) => {
    for (const grey of [0, 1, 90, 128, 200, 255]) {
      const seen = seenAs(rgb(grey, grey, grey), vision)
      for (const part of [seen.r, seen.g, seen.b]) expect(Math.abs(part - grey)).toBeLessThanOrEqual(1)
    }
    // What a neutral colour becomes is in the sums of the rows alone.
    for (const row of VISION_MATRICES[vision]) expect(row.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 5)
  })

  // Worked out by hand from the published matrices: encode(row · linear), rounded.
  it.each([
    ['protanopia', rgb(255, 0, 0), rgb(109, 95, 0)],
    ['deuteranopia', rgb(255, 0, 0), rgb(163, 144, 0)],
    ['tritanopia', rgb(0, 0, 255), rgb(0, 107, 150)],
    ['greyscale', rgb(255, 0, 0), rgb(127, 127, 127)],
    ['greyscale', rgb(0, 255, 0), rgb(220, 220, 220)],
  ] as const)('%s of %o', (vision, colour, seen) => {
    expect(seenAs(colour, vision)).toEqual(seen)
  })

  it('keeps how much a colour covers', () => {
    expect(seenAs({ ...rgb(1, 2, 3), a: 0.4 }, 'tritanopia').a).toBe(0.4)
  })
})
