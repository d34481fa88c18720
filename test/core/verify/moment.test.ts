import { describe, expect, it } from 'vitest'
import { msOfMoment } from '../../../src/core/verify/moment'

describe('msOfMoment', () => {
  it.each([
    ['2026-03-01T10:00:00Z', Date.UTC(2026, 2, 1, 10)],
    ['2026-03-01T10:00:00.183Z', Date.UTC(2026, 2, 1, 10, 0, 0, 183)],
    ['2026-03-01T10:00:00+05:30', Date.UTC(2026, 2, 1, 4, 30)],
    ['2026-03-01T00:00:00-14:00', Date.UTC(2026, 2, 1, 14)],
    ['2028-02-29T00:00:00Z', Date.UTC(2028, 1, 29)],
  ])('reads %s', (text, ms) => {
    expect(msOfMoment(text)).toBe(ms)
  })

  it.each([
    '2026-03-01',
    '2026-03-01T10:00:00',
    '2026-03-01T10:00Z',
    '2026-02-30T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-03-01T25:00:00Z',
    '2026-03-01t10:00:00z',
    ' 2026-03-01T10:00:00Z',
    '1 March 2026',
    '',
  ])('refuses %s', (text) => {
    expect(msOfMoment(text)).toBeNull()
  })
})
