import { beforeAll, describe, expect, it } from 'vitest'
import { arcByHandle, arcHandles, flippedArc, withRadius } from '../../../../src/core/design/edits/arc-handles'
import { layoutArc } from '../../../../src/core/design/layout/arc-layout'
import type { TextShaper } from '../../../../src/core/design/layout/text-shaper'
import { Element } from '../../../../src/core/design/scene/element'
import { bundledMaterials } from '../../../support/design-materials'

let shaper: TextShaper
beforeAll(async () => {
  const materials = bundledMaterials()
  shaper = (await materials.ready()).shaper
  await materials.load(['outfit/outfit-700.ttf'])
})

function anArc(members: Record<string, unknown> = {}) {
  const style = { family: 'outfit', weight: 700, size: 40 }
  const box = { x: 100, y: 100, width: 400, height: 400 }
  const element = Element.parse({ kind: 'arcText', id: 'arc', ...box, text: 'RESEARCH', style, ...members })
  if (element.kind !== 'arcText') throw new Error('no arc')
  return element
}

describe('arcByHandle', () => {
  it('sets the radius to the distance from the middle, which stays', () => {
    expect(arcByHandle(anArc(), 'radius', { x: 300, y: 55 })).toMatchObject({ x: 55, y: 55, width: 490, height: 490 })
  })

  it('gives the same by hand as by number', () => {
    expect(arcByHandle(anArc(), 'radius', { x: 300, y: 95 })).toEqual(withRadius(anArc(), 205))
  })

  it.each([
    [{ x: 500, y: 300 }, 90],
    [{ x: 300, y: 500 }, 180],
    [{ x: 100, y: 300 }, 270],
  ])('moves the anchor to the angle of %j', (to, anchor) => {
    expect(arcByHandle(anArc(), 'anchor', to).anchor).toBeCloseTo(anchor, 3)
  })

  it('lets words in the middle of their anchor reach twice as far as the end is away', () => {
    const quarter = { x: 300 + 200 * Math.SQRT1_2, y: 300 - 200 * Math.SQRT1_2 }

    expect(arcByHandle(anArc(), 'end', quarter).fit?.maxSweep).toBeCloseTo(90, 2)
  })

  it('follows the turn of the element', () => {
    expect(arcByHandle(anArc({ rotation: 90 }), 'anchor', { x: 500, y: 300 }).anchor).toBeCloseTo(0, 3)
  })
})

describe('arcHandles', () => {
  it.each(['outside', 'inside'] as const)('puts the ends of words %s on the circle, start to the left', (side) => {
    const element = anArc({ side, anchor: side === 'outside' ? 0 : 180 })
    const { start, end, radius } = arcHandles(element, layoutArc(element, shaper))

    for (const { x, y } of [start, end, radius]) expect(Math.hypot(x - 200, y - 200)).toBeCloseTo(200, 3)
    expect(start.x).toBeLessThan(end.x)
  })
})

describe('flippedArc', () => {
  it('swaps side and pole, and twice is where it was', () => {
    const flipped = flippedArc(anArc())

    expect(flipped).toMatchObject({ side: 'inside', anchor: 180 })
    expect(flippedArc(flipped)).toEqual(anArc())
  })
})
