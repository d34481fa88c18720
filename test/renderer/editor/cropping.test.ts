import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { croppedBy, croppedTo, WHOLE, zoomOf } from '../../../src/renderer/editor/session/cropping'

const frame = { width: 100, height: 100 }
const wide = { width: 400, height: 200 }

describe('croppedTo', () => {
  it('fills a frame of another shape without stretching', () => {
    expect(croppedTo(WHOLE, 1, frame, wide)).toEqual({ x: 0.25, y: 0, width: 0.5, height: 1 })
  })

  it('comes nearer about the middle', () => {
    const crop = croppedTo(WHOLE, 2, frame, wide)

    expect(crop).toEqual({ x: 0.375, y: 0.25, width: 0.25, height: 0.5 })
    expect(zoomOf(crop, frame, wide)).toBeCloseTo(2, 5)
  })

  it('never leaves the picture, however it is moved', () => {
    const share = fc.double({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(share, share, fc.double({ min: 0.1, max: 20, noNaN: true }), (dx, dy, zoom) => {
        const { x, y, width, height } = croppedBy(croppedTo(WHOLE, zoom, frame, wide), dx, dy)

        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1.0021)
      }),
    )
  })
})
