import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit, parseScene, type Edit, type Scene } from '../../../../src/core/design'
import { sized } from '../../../../src/core/design/edits'
import { boxOf, resizedTogether, turnedTogether } from '../../../../src/core/design/together'
import { apply, multiply } from '../../../../src/core/design/geometry'
import { placementOf } from '../../../../src/core/design/paint'
import { elementById } from '../../../../src/core/design/scene'
import { spaceOf } from '../../../../src/core/design/edits'
import { aTheme } from '../../../support/themes'
import { valueOf } from '../../../support/results'

const leaf = (id: string, x: number, y: number, given: object = {}) => ({
  kind: 'rectangle',
  id,
  x,
  y,
  width: 40,
  height: 20,
  ...given,
})
const sceneOf = (elements: object[]) => valueOf(parseScene({ formatVersion: 1, theme: aTheme, elements }))
const after = (scene: Scene, edit: Edit | null) => (edit ? valueOf(applyEdit(scene, edit)).scene : scene)
const middleOf = (scene: Scene, id: string) => {
  const element = elementById(scene, id)
  if (!element) throw new Error(id)
  const place = multiply(spaceOf(scene, id) ?? [1, 0, 0, 1, 0, 0], placementOf(element))
  return apply(place, { x: element.width / 2, y: element.height / 2 })
}
const free = { proportional: false, centred: false }

describe('resizedTogether', () => {
  it('keeps the ratios of all distances, also in groups and on turned elements (designer.md M5)', () => {
    const inGroup = {
      kind: 'group',
      id: 'g',
      x: 200,
      y: 100,
      width: 100,
      height: 100,
      rotation: 90,
      children: [leaf('c', 10, 10)],
    }
    const scene = sceneOf([leaf('a', 100, 100), leaf('b', 300, 200, { rotation: 37 }), inGroup])
    const ids = ['a', 'b', 'c']
    const box = boxOf(scene, ids)
    if (!box) throw new Error('no box')
    const to = { x: box.x + 2 * box.width, y: box.y + 2 * box.height }
    const doubled = after(scene, resizedTogether(scene, ids, { x: 1, y: 1 }, to, { ...free, proportional: true }))

    for (const id of ids) {
      const [before, now] = [middleOf(scene, id), middleOf(doubled, id)]
      expect(now.x - box.x).toBeCloseTo(2 * (before.x - box.x), 2)
      expect(now.y - box.y).toBeCloseTo(2 * (before.y - box.y), 2)
    }
    expect(elementById(doubled, 'a')).toMatchObject({ width: 80, height: 40 })
  })

  it('never stretches words: the size of the type follows the smaller factor', () => {
    const text = {
      kind: 'text',
      id: 't',
      x: 0,
      y: 0,
      width: 100,
      height: 50,
      text: 'Ab',
      style: { family: 'outfit', size: 20 },
    }
    const scene = sceneOf([text, leaf('a', 100, 50, { width: 100, height: 50 })])
    const wide = after(scene, resizedTogether(scene, ['t', 'a'], { x: 1, y: 1 }, { x: 600, y: 200 }, free))

    expect(elementById(wide, 't')).toMatchObject({ style: { size: 40 }, width: 300, height: 100 })
    expect(elementById(wide, 'a')).toMatchObject({ x: 300, y: 100, width: 300, height: 100 })
  })

  it('flips all where the opposite side is passed', () => {
    const scene = sceneOf([leaf('a', 100, 100), leaf('b', 160, 100)])
    const flipped = after(scene, resizedTogether(scene, ['a', 'b'], { x: 1, y: 0 }, { x: 0, y: 0 }, free))

    expect(middleOf(flipped, 'a').x).toBeCloseTo(80, 2)
    expect(middleOf(flipped, 'b').x).toBeCloseTo(20, 2)
    expect(elementById(flipped, 'a')).toMatchObject({ flipX: true })
  })
})

describe('turnedTogether', () => {
  it('turns all about one place and keeps every distance', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), (degrees) => {
        const scene = sceneOf([leaf('a', 100, 100), leaf('b', 300, 200, { rotation: 20, flipX: true })])
        const turned = after(scene, turnedTogether(scene, ['a', 'b'], { x: 200, y: 200 }, degrees))
        const apart = (one: Scene) => {
          const [a, b] = [middleOf(one, 'a'), middleOf(one, 'b')]
          return Math.hypot(a.x - b.x, a.y - b.y)
        }

        expect(apart(turned)).toBeCloseTo(apart(scene), 1)
      }),
    )
    const scene = sceneOf([leaf('a', 100, 100)])
    expect(middleOf(after(scene, turnedTogether(scene, ['a'], { x: 0, y: 0 }, 90)), 'a')).toEqual({ x: -110, y: 120 })
  })
})

describe('sized', () => {
  it('keeps the corner at the top left, also on a turned and flipped element', () => {
    const scene = sceneOf([leaf('a', 100, 100, { rotation: 30, flipX: true })])
    const element = elementById(scene, 'a')
    if (!element) throw new Error('no element')
    const grown = sized(element, 'width', 90)
    const corner = (one: typeof element) => apply(placementOf(one), { x: one.width, y: 0 })

    expect(grown.width).toBe(90)
    expect(corner(grown).x).toBeCloseTo(corner(element).x, 2)
    expect(corner(grown).y).toBeCloseTo(corner(element).y, 2)
  })

  it('leaves one unit, and an arc text its middle', () => {
    const scene = sceneOf([
      leaf('a', 0, 0),
      {
        kind: 'arcText',
        id: 't',
        x: 0,
        y: 0,
        width: 100,
        height: 100,
        text: 'A',
        style: { family: 'outfit', size: 20 },
      },
    ])
    const [a, t] = scene.elements
    if (!a || !t) throw new Error('no elements')

    expect(sized(a, 'height', -3).height).toBe(1)
    expect(sized(t, 'width', 60)).toMatchObject({ x: 20, y: 20, width: 60, height: 60 })
  })
})
