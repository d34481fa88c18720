import { beforeAll, describe, expect, it } from 'vitest'
import { boundsOfElements, boundsOfList } from '../../../../src/core/design/paint/bounds'
import { hitTest } from '../../../../src/core/design/paint/hit-test'
import type { Materials } from '../../../../src/core/design/paint/materials'
import { paintScene } from '../../../../src/core/design/paint/paint-scene'
import { bundledMaterials } from '../../../support/design-materials'
import { aScene } from '../../../support/scenes'

const solid = { kind: 'solid', colour: 'deep' }
let materials: Materials
beforeAll(async () => {
  materials = await bundledMaterials().ready()
})
const painted = (...elements: readonly Record<string, unknown>[]) => paintScene(aScene({ elements }), materials)
const square = { kind: 'rectangle', id: 'a', x: 100, y: 100, width: 100, height: 100, fills: [solid] }

describe('boundsOfElements', () => {
  it.each([
    ['outside', { align: 'outside' }, { x: 90, y: 90, width: 120, height: 120 }],
    ['outside without a fill', { align: 'outside', fills: [] }, { x: 90, y: 90, width: 120, height: 120 }],
    ['centre', { align: 'centre' }, { x: 95, y: 95, width: 110, height: 110 }],
    ['inside', { align: 'inside' }, { x: 100, y: 100, width: 100, height: 100 }],
    ['outside with mitred corners', { align: 'outside', join: 'miter' }, { x: 90, y: 90, width: 120, height: 120 }],
  ])(
    'grows by exactly what a stroke of 10 shows: %s',
    (_, { fills = [solid], ...stroke }: Record<string, unknown>, box) => {
      const list = painted({ ...square, fills, strokes: [{ fill: solid, width: 10, ...stroke }] })

      expect(boundsOfElements(list).get('a')).toEqual(box)
    },
  )

  it('follows the turn of an element and of the group around it', () => {
    const inner = { ...square, x: 0, y: 0, rotation: 45 }
    const list = painted({
      kind: 'group',
      id: 'g',
      x: 100,
      y: 100,
      width: 100,
      height: 100,
      rotation: 45,
      children: [inner],
    })

    const box = boundsOfElements(list).get('a')

    expect(box?.x).toBeCloseTo(100, 6)
    expect(box?.width).toBeCloseTo(100, 6)
  })

  it('ends where a mask ends, and leaves shadows out', () => {
    const shadow = { x: 50, y: 0, colour: 'deep' }
    const mask = { kind: 'ellipse', id: 'm', x: 0, y: 0, width: 50, height: 50 }
    const group = { kind: 'group', id: 'g', x: 100, y: 100, width: 100, height: 100, mask: true, shadow }
    const list = painted({ ...group, children: [mask, { ...square, x: 0, y: 0 }] })

    expect(boundsOfList(list)).toMatchObject({ x: 100, y: 100, width: 50, height: 50 })
  })
})

describe('hitTest', () => {
  it('goes by what one sees, not by the box', () => {
    const ring = { ...square, kind: 'ellipse', fills: [], strokes: [{ fill: solid, width: 10 }] }
    const list = painted(ring)

    expect(hitTest(list, { x: 150, y: 103 }, 0)).toEqual([['a']])
    expect(hitTest(list, { x: 150, y: 150 }, 4)).toEqual([])
    expect(hitTest(list, { x: 103, y: 103 }, 4)).toEqual([])
    expect(hitTest(list, { x: 150, y: 91.5 }, 4)).toEqual([['a']])
    expect(hitTest(list, { x: 150, y: 90.5 }, 4)).toEqual([])
  })

  it('names the topmost first, with the groups around it', () => {
    const list = painted(square, {
      kind: 'group',
      id: 'g',
      x: 120,
      y: 120,
      width: 9,
      height: 9,
      children: [{ ...square, id: 'b', x: 0, y: 0 }],
    })

    expect(hitTest(list, { x: 150, y: 150 }, 0)).toEqual([['g', 'b'], ['a']])
  })

  it('turns and flips with the element', () => {
    const pie = { ...square, kind: 'ellipse', start: 0, end: 90 }

    expect(hitTest(painted({ ...pie }), { x: 170, y: 130 }, 0)).toEqual([['a']])
    expect(hitTest(painted({ ...pie, flipX: true }), { x: 170, y: 130 }, 0)).toEqual([])
    expect(hitTest(painted({ ...pie, rotation: 180 }), { x: 130, y: 170 }, 0)).toEqual([['a']])
  })

  it('finds nothing where a mask hides it', () => {
    const mask = { kind: 'ellipse', id: 'm', x: 0, y: 0, width: 50, height: 50 }
    const group = { kind: 'group', id: 'g', x: 100, y: 100, width: 100, height: 100, mask: true }
    const list = painted({ ...group, children: [mask, { ...square, x: 0, y: 0 }] })

    expect(hitTest(list, { x: 125, y: 125 }, 0)).toEqual([['g', 'a']])
    expect(hitTest(list, { x: 170, y: 170 }, 0)).toEqual([])
  })
})
