import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitted, steppedZoom, toPixels, toUnits, zoomedTo } from '../../../src/renderer/editor/session/view'

describe('zoomedTo', () => {
  it('keeps the place under the pointer within a pixel (designer.md Z1)', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 1200 }), y: fc.integer({ min: 0, max: 800 }) })
    fc.assert(
      fc.property(place, fc.double({ min: 0.01, max: 100, noNaN: true }), (at, zoom) => {
        const view = fitted(600, { width: 1200, height: 800 })
        const under = toUnits(view, at)
        const after = toPixels(zoomedTo(view, zoom, at), under)

        expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(1)
      }),
    )
  })

  it('stays between 5 % and 6400 %', () => {
    const view = fitted(600, { width: 700, height: 700 })

    expect(zoomedTo(view, 1e-9, { x: 0, y: 0 }).zoom).toBe(0.05)
    expect(zoomedTo(view, 1e9, { x: 0, y: 0 }).zoom).toBe(64)
  })
})

describe('fitted and steppedZoom', () => {
  it('centre the artboard', () => {
    const view = fitted(600, { width: 1072, height: 672 })

    expect(view).toEqual({ zoom: 1, x: 236, y: 36 })
  })

  it.each([
    [1, 1, 1.5],
    [1, -1, 0.75],
    [0.87, 1, 1],
    [64, 1, 64],
    [0.05, -1, 0.05],
  ] as const)('from %d in direction %d comes %d', (zoom, direction, next) => {
    expect(steppedZoom(zoom, direction)).toBe(next)
  })
})
