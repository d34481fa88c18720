import { PNG } from 'pngjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { applyEdit } from '../../../../src/core/design/edits/apply-edit'
import type { Materials } from '../../../../src/core/design/paint/materials'
import type { PaintGroup, PaintList } from '../../../../src/core/design/paint/paint-list'
import { paintScene } from '../../../../src/core/design/paint/paint-scene'
import { svgFromPaintList } from '../../../../src/core/design/svg/svg-from-paint-list'
import { renderPng } from '../../../../src/studio/rendering/png'
import { bundledMaterials } from '../../../support/design-materials'
import { valueOf } from '../../../support/results'
import { aScene } from '../../../support/scenes'

const solid = (colour: string, opacity = 100) => ({ kind: 'solid', colour, opacity })
const square = { kind: 'rectangle', id: 'a', x: 100, y: 100, width: 400, height: 400 }
let materials: Materials
beforeAll(async () => {
  materials = await bundledMaterials().ready()
})
const painted = (...elements: readonly Record<string, unknown>[]) => paintScene(aScene({ elements }), materials)

/** Red, green, blue and alpha of a place of the 600-unit artboard. */
function colourAt(list: PaintList, x: number, y: number): number[] {
  const { data } = PNG.sync.read(Buffer.from(renderPng(svgFromPaintList(list, { title: '', description: '' }), 600)))
  return [...data.subarray(4 * (600 * y + x), 4 * (600 * y + x) + 4)]
}
const group = (list: PaintList): PaintGroup => {
  const [op] = list.ops
  if (op?.op !== 'group') throw new Error('no group')
  return op
}

describe('paintScene', () => {
  it('paints after an edit only what changed, the rest being the same objects', () => {
    const scene = aScene({ elements: [square, { ...square, id: 'b' }] })
    const before = paintScene(scene, materials)

    const after = paintScene(valueOf(applyEdit(scene, { kind: 'set', id: 'b', props: { x: 7 } })).scene, materials)

    expect(after.ops[0]).toBe(before.ops[0])
    expect(after.ops[1]).not.toBe(before.ops[1])
  })

  it('follows the theme', () => {
    const scene = aScene({ elements: [{ ...square, fills: [solid('accent')] }] })
    paintScene(scene, materials)

    const recoloured = valueOf(applyEdit(scene, { kind: 'theme', role: 'accent', colour: '#0000ff' })).scene

    expect(colourAt(paintScene(recoloured, materials), 300, 300)).toEqual([0, 0, 255, 255])
  })

  it('lays an outside stroke below an opaque fill, and beside one that shows through', () => {
    const strokes = [{ fill: solid('#FF0000'), width: 40, align: 'outside' }]
    const opaque = painted({ ...square, fills: [solid('#0000FF')], strokes })
    const glass = painted({ ...square, fills: [solid('#0000FF', 50)], strokes })

    expect([colourAt(opaque, 80, 300), colourAt(opaque, 110, 300)]).toEqual([
      [255, 0, 0, 255],
      [0, 0, 255, 255],
    ])
    expect([colourAt(glass, 80, 300), colourAt(glass, 110, 300)]).toEqual([
      [255, 0, 0, 255],
      [0, 0, 255, 128],
    ])
  })

  it('keeps an inside stroke inside, also where the shape is thinner than the stroke', () => {
    const thin = { ...square, height: 10, strokes: [{ fill: solid('#FF0000'), width: 40, align: 'inside' }] }

    expect(colourAt(painted(thin), 300, 105)).toEqual([255, 0, 0, 255])
    expect([colourAt(painted(thin), 300, 97)[3], colourAt(painted(thin), 300, 113)[3]]).toEqual([0, 0])
  })

  it('lays a group as one picture at its opacity', () => {
    const children = [
      { ...square, x: 0, y: 0, fills: [solid('#FF0000')] },
      { ...square, id: 'b', x: 0, y: 0, fills: [solid('#0000FF')] },
    ]
    const list = painted({ ...square, kind: 'group', id: 'g', opacity: 50, children })

    expect(colourAt(list, 300, 300)).toEqual([0, 0, 255, 128])
  })

  it('clips by the first child of a mask, which is drawn itself', () => {
    const children = [
      { ...square, x: 0, y: 0, width: 200, fills: [solid('#FF0000')] },
      { ...square, id: 'b', x: 0, y: 200, fills: [solid('#0000FF')] },
    ]
    const list = painted({ ...square, kind: 'group', id: 'g', mask: true, children })

    expect(colourAt(list, 150, 150)).toEqual([255, 0, 0, 255])
    expect(colourAt(list, 150, 450)).toEqual([0, 0, 255, 255])
    expect(colourAt(list, 450, 450)).toEqual([0, 0, 0, 0])
  })

  it('casts a shadow in its own direction whatever the element is turned by', () => {
    const shadow = { x: 0, y: 60, colour: '#00FF00' }
    const list = painted({ ...square, rotation: 180, flipX: true, fills: [solid('#FF0000')], shadow })

    expect(colourAt(list, 300, 540)).toEqual([0, 255, 0, 255])
    expect(colourAt(list, 300, 70)).toEqual([0, 0, 0, 0])
  })

  it('puts a third stop where it says', () => {
    const stops = [
      { at: 0, colour: '#000000' },
      { at: 30, colour: '#FF0000' },
      { at: 100, colour: '#FFFFFF' },
    ]
    const fill = { kind: 'linear', from: { x: 0, y: 0 }, to: { x: 1, y: 0 }, stops }
    const list = painted({ ...square, fills: [fill] })

    expect(svgFromPaintList(list, { title: '', description: '' })).toContain('<stop offset=".3" stop-color="#FF0000"/>')
    expect(colourAt(list, 220, 300)[0]).toBeGreaterThan(250)
  })

  it('draws nothing of what is hidden', () => {
    expect(painted({ ...square, hidden: true }).ops).toEqual([])
  })

  it('repeats a child about the middle, turned or upright', () => {
    const child = { kind: 'rectangle', id: 'c', x: 190, y: 0, width: 20, height: 100, fills: [solid('#FF0000')] }
    const repeat = { ...square, kind: 'repeat', count: 4, child }

    expect(colourAt(painted(repeat), 450, 300)).toEqual([255, 0, 0, 255])
    expect(colourAt(painted({ ...repeat, turn: false }), 480, 300)).toEqual([0, 0, 0, 0])
    expect(group(painted(repeat)).ops).toHaveLength(4)
  })

  it('shows a picture in its box, cropped, and says when it is not there', () => {
    const asset = 'c'.repeat(64)
    const half = new PNG({ width: 2, height: 1 })
    half.data.set([255, 0, 0, 255, 0, 0, 255, 255])
    const bytes = new Uint8Array(PNG.sync.write(half))
    const picture = { ...square, kind: 'picture', asset, crop: { x: 0.5, y: 0, width: 0.5, height: 1 } }
    const list = paintScene(aScene({ elements: [picture] }), { ...materials, hasAsset: () => true })

    const svg = svgFromPaintList(list, {
      title: '',
      description: '',
      assets: new Map([[asset, { mediaType: 'image/png', bytes }]]),
    })

    const { data } = PNG.sync.read(Buffer.from(renderPng(svg, 600)))
    expect([...data.subarray(4 * (600 * 300 + 450), 4 * (600 * 300 + 450) + 4)]).toEqual([0, 0, 255, 255])
    expect(data[4 * (600 * 300 + 50) + 3]).toBe(0)
    expect(painted(picture).problems).toMatchObject([{ code: 'missing-picture', where: { element: 'a' } }])
  })

  it.each([
    ['missing-icon', { kind: 'icon', library: 'phosphor', icon: 'no-such-thing', tones: [solid('deep')] }],
    ['missing-icon', { kind: 'icon', library: 'phosphor', icon: 'constructor', tones: [solid('deep')] }],
  ])('reports %s with the element', (code, members) => {
    expect(painted({ ...square, ...members }).problems).toMatchObject([{ code, where: { element: 'a' } }])
  })

  it('reports words that do not fit, a family that is not there and letters that nobody has', async () => {
    const scene = aScene({
      elements: [
        {
          ...square,
          kind: 'text',
          width: 50,
          text: 'TOO LONG',
          fit: {},
          style: { family: 'outfit', weight: 700, size: 60 },
        },
        { ...square, kind: 'text', id: 'b', text: 'x\u{10330}', style: { family: 'nowhere', size: 60 } },
        {
          ...square,
          kind: 'arcText',
          id: 'c',
          width: 60,
          text: 'ROUND AND ROUND',
          style: { family: 'outfit', weight: 700, size: 60 },
        },
      ],
    })

    const { problems } = await bundledMaterials().paint(scene)

    expect(problems.map(({ code, where }) => `${code} ${where.element}`)).toEqual([
      'text-overflow a',
      'missing-font b',
      'missing-glyph b',
      'arc-overflow c',
    ])
  })
})
