import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberText } from '../../../../src/core/design/geometry/path-text'

/** As the language writes a number, without the zero before the point. */
function shortest(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return rounded === 0 ? '0' : String(rounded).replace(/^(-?)0\./, '$1.')
}

describe('numberText', () => {
  it('writes every number as the language does, to 1/100 and without a zero before the point', () => {
    const sizes = [1, 1_000, 30_000_000, 1e12]
    const anyNumber = fc.oneof(
      ...sizes.map((max) => fc.double({ min: -max, max, noNaN: true })),
      fc.integer({ min: -300_000, max: 300_000 }).map((n) => n / 200),
    )

    fc.assert(
      fc.property(anyNumber, (value) => {
        expect(numberText(value)).toBe(shortest(value))
      }),
      { numRuns: 5_000 },
    )
  })

  it.each([
    [-0.004, '0'],
    [0.5, '.5'],
    [-0.25, '-.25'],
    [21_474_836.48, '21474836.48'],
  ])('writes %d as %s', (value, text) => {
    expect(numberText(value)).toBe(text)
  })
})
