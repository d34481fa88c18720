import { describe, expect, it } from 'vitest'
import { fitsPayload } from '../../src/main/payload-size'

describe('fitsPayload', () => {
  it('lets small requests of any shape through', () => {
    expect(fitsPayload({ a: ['b', 1, null, undefined, { c: new Uint8Array(100) }] }, 10_000)).toBe(true)
  })

  it.each([
    ['long text', 'x'.repeat(6_000)],
    ['many bytes', { bytes: new Uint8Array(10_001) }],
    ['an array buffer', new ArrayBuffer(10_001)],
    ['many small members', Array.from({ length: 5_000 }, () => 1)],
    ['long names of members', { ['k'.repeat(6_000)]: 1 }],
  ])('refuses %s', (_what, payload) => {
    expect(fitsPayload(payload, 10_000)).toBe(false)
  })

  it('stops counting as soon as it is too much', () => {
    const endless: { next?: unknown } = {}
    endless.next = endless
    expect(fitsPayload(endless, 10_000)).toBe(false)
  })
})
