import { describe, expect, it } from 'vitest'
import { applyEdit, parseScene, type Edit, type PaintList, type Scene } from '../../../src/core/design'
import type { PaintPath } from '../../../src/core/design/paint'
import { alignEdit, distributeEdit } from '../../../src/renderer/editor/session/aligning'
import { aTheme } from '../../support/themes'
import { valueOf } from '../../support/results'

const leaf = (id: string, x: number, y: number) => ({ kind: 'rectangle', id, x, y, width: 40, height: 20 })
const scene = valueOf(
  parseScene({
    formatVersion: 1,
    theme: aTheme,
    elements: [leaf('a', 100, 100), leaf('b', 200, 300), leaf('c', 400, 450)],
  }),
)

const black = { kind: 'solid', colour: '#000000', opacity: 1 } as const

/** What the scene draws, with a stroke of so many units on `a`. */
function painted({ elements }: Scene, strokeUnits = 0): PaintList {
  const stroke: PaintPath['stroke'] = {
    colour: black,
    width: strokeUnits,
    cap: 'butt',
    join: 'miter',
    miterLimit: 4,
    dash: [],
    dashOffset: 0,
  }
  return {
    size: 600,
    problems: [],
    wantedFonts: [],
    ops: elements.map(({ id, x, y, width, height }) => ({
      op: 'group',
      element: id,
      transform: [1, 0, 0, 1, x, y],
      opacity: 1,
      clip: null,
      shadow: null,
      ops: [
        {
          op: 'path',
          d: `M0 0L${width} 0L${width} ${height}L0 ${height}Z`,
          rule: 'nonzero',
          fill: black,
          stroke: id === 'a' && strokeUnits > 0 ? stroke : null,
        },
      ],
    })),
  }
}
const after = (edit: Edit | null) =>
  Object.fromEntries((edit ? valueOf(applyEdit(scene, edit)).scene : scene).elements.map((one) => [one.id, one]))

describe('alignEdit', () => {
  it('makes visual edges equal, strokes included', () => {
    const moved = after(alignEdit(scene, painted(scene, 20), ['a', 'b'], 'left'))

    // The stroke reaches 10 beyond the box of a.
    expect(moved['a']?.x).toBe(100)
    expect(moved['b']?.x).toBe(90)
  })

  it.each([
    ['left', { x: 0 }],
    ['centre', { x: 280 }],
    ['right', { x: 560 }],
    ['top', { y: 0 }],
    ['middle', { y: 290 }],
    ['bottom', { y: 580 }],
  ] as const)('aligns one element %s on the artboard', (to, expected) => {
    expect(after(alignEdit(scene, painted(scene), ['a'], to))['a']).toMatchObject(expected)
  })
})

describe('distributeEdit', () => {
  it('makes the gaps of three equal, the outermost staying', () => {
    const moved = after(distributeEdit(scene, painted(scene), ['c', 'a', 'b'], 'x'))

    expect(['a', 'b', 'c'].map((id) => moved[id]?.x)).toEqual([100, 250, 400])
  })

  it('needs three', () => {
    expect(distributeEdit(scene, painted(scene), ['a', 'b'], 'x')).toBeNull()
  })
})
