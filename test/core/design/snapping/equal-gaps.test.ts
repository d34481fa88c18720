import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distancesBetween, equalGap } from '../../../../src/core/design/snapping'

const box = (x: number, y = 100, width = 50, height = 50) => ({ x, y, width, height })

describe('equalGap', () => {
  it('holds a third one as far from the second as that is from the first, and names both gaps', () => {
    const hold = equalGap(box(304), [box(100), box(200)], 'x', 6)

    expect(hold?.by).toBeCloseTo(-4, 6)
    expect(hold?.gaps).toEqual([
      { axis: 'x', from: 150, to: 200, across: 125 },
      { axis: 'x', from: 250, to: 300, across: 125 },
    ])
  })

  it('holds before the first of two as well', () => {
    expect(equalGap(box(3), [box(100), box(200)], 'x', 6)?.by).toBeCloseTo(-3, 6)
  })

  it('holds in the middle between two', () => {
    const hold = equalGap(box(172, 100, 30), [box(100), box(230)], 'x', 6)

    expect(hold?.by).toBeCloseTo(3, 6)
    expect(hold?.gaps.map(({ from, to }) => to - from)).toEqual([25, 25])
  })

  it('knows no gap between those that another one parts', () => {
    expect(equalGap(box(450), [box(100), box(200), box(300)], 'x', 6)).toBeNull()
  })

  it('takes no notice of what lies in another row', () => {
    expect(equalGap(box(304), [box(100, 400), box(200, 400)], 'x', 6)).toBeNull()
  })

  it('works from top to bottom too', () => {
    expect(equalGap(box(0, 303), [box(10, 100), box(10, 200)], 'y', 6)?.by).toBeCloseTo(-3, 6)
  })

  it('leaves two gaps that are the same, wherever it holds', () => {
    const place = fc.integer({ min: 0, max: 500 })
    const size = fc.integer({ min: 1, max: 80 })
    fc.assert(
      fc.property(fc.array(fc.tuple(place, size), { minLength: 2, maxLength: 6 }), place, size, (others, x, width) => {
        const hold = equalGap(
          box(x, 0, width),
          others.map(([at, wide]) => box(at, 0, wide)),
          'x',
          1000,
        )
        if (!hold) return
        const [a, b] = hold.gaps.map(({ from, to }) => to - from)

        expect(hold.gaps).toHaveLength(2)
        expect(a).toBeCloseTo(b ?? NaN, 6)
      }),
    )
  })
})

describe('distancesBetween', () => {
  it('is the gap along each axis', () => {
    expect(distancesBetween(box(100), box(220, 300))).toEqual([
      { axis: 'x', from: 150, to: 220, across: 125 },
      { axis: 'y', from: 150, to: 300, across: 125 },
    ])
  })

  it('is the way to all four edges of what lies around it', () => {
    const lengths = distancesBetween(box(100), box(0, 0, 600, 600)).map(({ from, to }) => to - from)

    expect(lengths).toEqual([100, 450, 100, 450])
  })
})
