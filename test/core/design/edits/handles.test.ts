import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalAngle, rotationByDrag } from '../../../../src/core/design/edits/rotated'
import { resizeByHandle, type Handle } from '../../../../src/core/design/edits/resize-by-handle'
import { apply } from '../../../../src/core/design/geometry/matrix'
import { placementOf } from '../../../../src/core/design/paint/placement'
import { Element } from '../../../../src/core/design'

const aRectangle = (given: object = {}) =>
  Element.parse({ kind: 'rectangle', id: 'a', x: 100, y: 100, width: 200, height: 100, ...given })
const corner = (element: Element, handle: Handle) =>
  apply(placementOf(element), {
    x: ((handle.x + 1) / 2) * element.width,
    y: ((handle.y + 1) / 2) * element.height,
  })

describe('resizeByHandle', () => {
  it('moves one side with a side handle and two with a corner', () => {
    expect(
      resizeByHandle(aRectangle(), { x: 1, y: 0 }, { x: 350, y: 0 }, { proportional: false, centred: false }),
    ).toMatchObject({ x: 100, y: 100, width: 250, height: 100 })
    expect(
      resizeByHandle(aRectangle(), { x: -1, y: -1 }, { x: 90, y: 80 }, { proportional: false, centred: false }),
    ).toMatchObject({ x: 90, y: 80, width: 210, height: 120 })
  })

  it('keeps the ratio with Shift and the middle with Alt', () => {
    expect(
      resizeByHandle(aRectangle(), { x: 1, y: 1 }, { x: 500, y: 200 }, { proportional: true, centred: false }),
    ).toMatchObject({ x: 100, y: 100, width: 400, height: 200 })
    expect(
      resizeByHandle(aRectangle(), { x: 1, y: 0 }, { x: 350, y: 0 }, { proportional: false, centred: true }),
    ).toMatchObject({ x: 50, width: 300 })
  })

  it('flips where the opposite side is passed', () => {
    expect(
      resizeByHandle(aRectangle(), { x: 1, y: 0 }, { x: 40, y: 0 }, { proportional: false, centred: false }),
    ).toMatchObject({ x: 40, width: 60, flipX: true })
  })

  it('leaves at least one unit', () => {
    expect(
      resizeByHandle(aRectangle(), { x: 1, y: 0 }, { x: 100.2, y: 0 }, { proportional: false, centred: false }).width,
    ).toBe(1)
  })

  it('keeps the opposite corner within 0.01 on any turned and flipped element (designer.md M3)', () => {
    const handles: Handle[] = [
      { x: 1, y: 1 },
      { x: -1, y: 1 },
      { x: 1, y: -1 },
      { x: -1, y: -1 },
    ]
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 180 }),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(...handles),
        fc.record({ x: fc.integer({ min: 310, max: 600 }), y: fc.integer({ min: -300, max: 90 }) }),
        (rotation, flipX, flipY, handle, to) => {
          const before = aRectangle({ rotation, flipX, flipY })
          const after = resizeByHandle(before, handle, to, { proportional: false, centred: false })
          const fixed: Handle = { x: handle.x === 1 ? -1 : 1, y: handle.y === 1 ? -1 : 1 }
          const [a, b] = [corner(before, fixed), corner(after, fixed)]

          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(0.01)
        },
      ),
    )
  })
})

describe('rotationByDrag', () => {
  const middle = { x: 0, y: 0 }
  const at = (degrees: number) => ({
    x: Math.cos((degrees * Math.PI) / 180),
    y: Math.sin((degrees * Math.PI) / 180),
  })

  it.each([
    [37, false, 37],
    [44, false, 45],
    [-91, false, -90],
    [37, true, 30],
    [38, true, 45],
  ])('turned by %d° (stepped: %s) is %d°', (by, stepped, expected) => {
    expect(rotationByDrag(0, middle, at(0), at(by), { stepped })).toBe(expected)
  })

  it('never leaves half a turn', () => {
    expect(normalAngle(370)).toBe(10)
    expect(normalAngle(-190)).toBe(170)
    expect(normalAngle(180)).toBe(180)
  })
})
