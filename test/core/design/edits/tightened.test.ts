import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScene } from '../../../../src/core/design'
import { spaceOf, tightened } from '../../../../src/core/design/edits'
import { apply, multiply } from '../../../../src/core/design/geometry'
import { placementOf } from '../../../../src/core/design/paint'
import { elementById } from '../../../../src/core/design/scene'
import { valueOf } from '../../../support/results'
import { aTheme } from '../../../support/themes'

const leaf = (id: string, x: number, y: number) => ({ kind: 'rectangle', id, x, y, width: 40, height: 20 })

describe('tightened', () => {
  it('gives a group the box of its children and leaves every child where it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), fc.boolean(), fc.boolean(), (rotation, flipX, flipY) => {
        const group = {
          kind: 'group',
          id: 'g',
          ...{ x: 0, y: 0, width: 600, height: 600, rotation, flipX, flipY },
          children: [leaf('a', 100, 100), leaf('b', 200, 300)],
        }
        const scene = valueOf(parseScene({ formatVersion: 1, theme: aTheme, elements: [group] }))
        const [before] = scene.elements
        if (!before) throw new Error('no group')
        const after = tightened(before)
        const tight = { ...scene, elements: [after] }

        expect(after).toMatchObject({ width: 140, height: 220 })
        for (const id of ['a', 'b'])
          for (const corner of [
            { x: 0, y: 0 },
            { x: 40, y: 20 },
          ]) {
            const at = (one: typeof scene) => {
              const element = elementById(one, id)
              const space = spaceOf(one, id)
              if (!element || !space) throw new Error(id)
              return apply(multiply(space, placementOf(element)), corner)
            }
            expect(Math.hypot(at(scene).x - at(tight).x, at(scene).y - at(tight).y)).toBeLessThan(0.01)
          }
      }),
    )
  })
})
