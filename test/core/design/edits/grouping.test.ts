import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../src/core/design/edits/edit'
import { applyEdit } from '../../../../src/core/design/edits/apply-edit'
import type { Scene } from '../../../../src/core/design/scene/scene'
import { elementById } from '../../../../src/core/design/scene/walk'
import { renderArtwork } from '../../../../src/studio/rendering/artwork'
import { bundledMaterials } from '../../../support/design-materials'
import { problemsOf, valueOf } from '../../../support/results'
import { aScene } from '../../../support/scenes'

const materials = bundledMaterials()
const after = (scene: Scene, edit: Edit) => valueOf(applyEdit(scene, edit)).scene

/** The share of pixels that differ by more than 32 of 255 in a channel. */
async function difference(a: Scene, b: Scene): Promise<number> {
  const [one, two] = await Promise.all(
    [a, b].map(
      async (scene) =>
        PNG.sync.read(Buffer.from((await renderArtwork(materials, scene, { title: 'T', sizePx: 300 })).png)).data,
    ),
  )
  if (!one || !two) throw new Error('no pictures')
  let differing = 0
  for (let i = 0; i < one.length; i += 4)
    if ([0, 1, 2, 3].some((k) => Math.abs((one[i + k] ?? 0) - (two[i + k] ?? 0)) > 32)) differing++
  return differing / (one.length / 4)
}

const solid = (colour: string) => [{ kind: 'solid', colour }]
const parts = [
  { kind: 'star', id: 'star', x: 40, y: 60, width: 200, height: 200, rotation: 12, fills: solid('accent') },
  {
    kind: 'shield',
    id: 'shield',
    x: 300,
    y: 80,
    width: 160,
    height: 220,
    flipX: true,
    rotation: -30,
    fills: solid('base'),
  },
  { kind: 'ellipse', id: 'pie', x: 200, y: 320, width: 220, height: 160, start: 20, end: 250, fills: solid('deep') },
]
const group = { kind: 'group', id: 'g', x: 60, y: 50, width: 480, height: 500 }

describe('grouping', () => {
  it('changes no pixel and keeps the place in the order', async () => {
    const scene = aScene({ elements: [...parts, { kind: 'rectangle', id: 'top', x: 0, y: 0, width: 50, height: 50 }] })

    const grouped = after(scene, { kind: 'group', ids: ['pie', 'star', 'shield'], groupId: 'g' })

    expect(grouped.elements.map(({ id }) => id)).toEqual(['g', 'top'])
    expect(await difference(scene, grouped)).toBe(0)
  })

  it.each([
    ['turned', { rotation: 37 }],
    ['flipped both ways and turned', { flipX: true, flipY: true, rotation: 200 }],
    ['flipped across', { flipX: true, rotation: -15 }],
    ['flipped down', { flipY: true }],
  ])('looks the same after ungrouping a group that is %s', async (_, turn) => {
    const scene = aScene({ elements: [{ ...group, ...turn, children: parts }] })

    const free = after(scene, { kind: 'ungroup', id: 'g' })

    expect(free.elements.map(({ id }) => id)).toEqual(['star', 'shield', 'pie'])
    expect(await difference(scene, free)).toBeLessThan(0.0005)
  })

  it('looks the same after ungrouping a mask', async () => {
    const mask = { kind: 'ellipse', id: 'mask', x: 20, y: 20, width: 300, height: 300, fills: solid('light') }
    const scene = aScene({ elements: [{ ...group, rotation: 20, mask: true, children: [mask, ...parts] }] })

    const free = after(scene, { kind: 'ungroup', id: 'g' })

    expect(free.elements).toHaveLength(4)
    expect(await difference(scene, free)).toBeLessThan(0.0005)
  })

  it('takes opacity into the children, but not where they overlap', () => {
    const apart = aScene({
      elements: [
        {
          ...group,
          opacity: 50,
          children: [
            { ...parts[0], opacity: 80 },
            { ...parts[1], rotation: 0 },
          ],
        },
      ],
    })
    const over = aScene({ elements: [{ ...group, opacity: 50, children: [parts[0], { ...parts[0], id: 'copy' }] }] })

    expect(elementById(after(apart, { kind: 'ungroup', id: 'g' }), 'star')).toMatchObject({ opacity: 40 })
    expect(problemsOf(applyEdit(over, { kind: 'ungroup', id: 'g' }))).toMatchObject([{ code: 'edit-impossible' }])
  })

  it('keeps an element where one sees it when it moves into a turned group', async () => {
    const scene = aScene({ elements: [{ ...group, rotation: 33, flipX: true, children: [] }, ...parts] })

    const inside = after(scene, { kind: 'move', id: 'pie', slot: { parent: 'g', index: 0 } })

    expect(elementById(inside, 'g')).toMatchObject({ children: [{ id: 'pie' }] })
    expect(await difference(scene, inside)).toBeLessThan(0.0005)
  })
})
