import { describe, expect, it } from 'vitest'
import { arithmetic, typedChange } from '../../../src/renderer/editor/parts/arithmetic'

describe('arithmetic', () => {
  it.each([
    ['600/2+4', 304],
    ['2+3*4', 14],
    ['(2+3)*4', 20],
    ['-12', -12],
    ['1,5', 1.5],
    ['10 − 4', 6],
    ['3×2÷4', 1.5],
    ['45°', 45],
    ['.5', 0.5],
  ])('reads %s', (typed, value) => {
    expect(arithmetic(typed)).toBe(value)
  })

  it.each(['', 'abc', '1+', '(1', '1 2)', '1/0', '2**3'])('refuses “%s”', (typed) => {
    expect(arithmetic(typed)).toBeNull()
  })
})

describe('typedChange', () => {
  it('adds to each of several that differ', () => {
    const change = typedChange('+5', true)

    expect([10, 20].map((value) => change?.(value))).toEqual([15, 25])
  })

  it('replaces a single value, also by one with a sign', () => {
    expect(typedChange('-5', false)?.(10)).toBe(-5)
  })
})
