import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScene } from '../../../../src/core/design'
import { circlesOf, gridCircles, polarHold, radiusHold } from '../../../../src/core/design/snapping'
import { valueOf } from '../../../support/results'
import { aTheme } from '../../../support/themes'

const CENTRE = { x: 300, y: 300 }
const circle = (radius: number, centre = CENTRE) => ({ centre, radius })

describe('polarHold', () => {
  it('puts a place near 30° of a ring exactly on the ring and on the spoke', () => {
    // 200 units from the middle at 30°: 300 + 200·sin 30° and 300 − 200·cos 30°, fixed by hand.
    const hold = polarHold({ x: 402, y: 124 }, [circle(200), circle(120)], 6)

    expect(hold?.angle).toBe(30)
    expect(hold?.at.x).toBeCloseTo(400, 9)
    expect(hold?.at.y).toBeCloseTo(126.7949192, 6)
  })

  it('holds the radius alone between two spokes', () => {
    const hold = polarHold({ x: 300 + 203 * Math.sin(0.65), y: 300 - 203 * Math.cos(0.65) }, [circle(200)], 6)

    expect(hold?.angle).toBeNull()
    expect(Math.hypot((hold?.at.x ?? 0) - 300, (hold?.at.y ?? 0) - 300)).toBeCloseTo(200, 9)
  })

  it('holds nothing away from every circle, and nothing in the middle of one', () => {
    expect(polarHold({ x: 300, y: 150 }, [circle(200)], 6)).toBeNull()
    expect(polarHold({ x: 300, y: 301 }, [circle(3)], 6)).toBeNull()
  })

  it('never moves further than its reach along the circle and across it', () => {
    const place = fc.record({
      x: fc.double({ min: 0, max: 600, noNaN: true }),
      y: fc.double({ min: 0, max: 600, noNaN: true }),
    })
    fc.assert(
      fc.property(place, (at) => {
        const hold = polarHold(at, [circle(200), circle(90)], 6)
        if (hold) expect(Math.hypot(hold.at.x - at.x, hold.at.y - at.y)).toBeLessThanOrEqual(12)
      }),
    )
  })
})

describe('radiusHold', () => {
  it('takes the nearest radius about the same centre only', () => {
    expect(radiusHold(CENTRE, 197, [circle(200), circle(196, { x: 0, y: 0 })], 6)?.radius).toBe(200)
    expect(radiusHold(CENTRE, 180, [circle(200)], 6)).toBeNull()
  })
})

describe('circlesOf', () => {
  it('knows edges and middle of a ring and the line of a text on an arc, also in groups, but not what is moved', () => {
    const fills = [{ kind: 'solid', colour: 'base' }]
    const scene = valueOf(
      parseScene({
        formatVersion: 1,
        theme: aTheme,
        elements: [
          {
            kind: 'group',
            id: 'around',
            x: 50,
            y: 50,
            width: 500,
            height: 500,
            children: [{ kind: 'ring', id: 'ring', x: 0, y: 0, width: 500, height: 500, innerRadius: 200, fills }],
          },
          { kind: 'star', id: 'star', x: 10, y: 10, width: 40, height: 40, fills },
          { kind: 'ellipse', id: 'oval', x: 0, y: 0, width: 90, height: 60, fills },
        ],
      }),
    )

    expect(circlesOf(scene, ['star'])).toEqual([circle(250), circle(225), circle(200)])
    expect(circlesOf(scene, ['around'])).toEqual([circle(20, { x: 30, y: 30 })])
  })
})

describe('gridCircles', () => {
  it('are equally far apart and end at the edge of the artboard', () => {
    const grid = { kind: 'polar' as const, step: 20, rings: 3, spokes: 12 }

    expect(gridCircles(grid, 600).map(({ radius }) => radius)).toEqual([100, 200, 300])
  })
})
