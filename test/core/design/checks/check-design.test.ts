import { describe, expect, it } from 'vitest'
import { applyEdit, paintScene, parseScene } from '../../../../src/core/design'
import { checkDesign, sortedOut, type CheckMaterials } from '../../../../src/core/design/checks'
import { bundledMaterials } from '../../../support/design-materials'
import { valueOf } from '../../../support/results'
import { aTheme } from '../../../support/themes'

const solid = (colour: string) => [{ kind: 'solid', colour }]
const ground = (colour: string, given: object = {}) => ({
  kind: 'rectangle',
  id: 'ground',
  x: 60,
  y: 60,
  width: 480,
  height: 480,
  fills: solid(colour),
  strokes: [{ fill: solid('paper')[0], width: 6, align: 'outside' }],
  ...given,
})
const words = (colour: string, given: object = {}) => ({
  kind: 'text',
  id: 'words',
  x: 200,
  y: 270,
  width: 200,
  height: 60,
  text: 'Words',
  style: { family: 'outfit', weight: 700, size: 48 },
  align: 'center',
  fills: solid(colour),
  ...given,
})

async function findingsOf(elements: object[], rest: object = { description: 'A badge.' }, known: Known = {}) {
  const scene = valueOf(parseScene({ formatVersion: 1, theme: aTheme, elements, ...rest }))
  const design = bundledMaterials()
  await design.paint(scene)
  const materials = await design.ready()
  const look = (one: typeof scene) =>
    checkDesign(one, paintScene(one, materials), { shaper: materials.shaper, ...known })
  return { scene, findings: look(scene), look }
}
type Known = Partial<CheckMaterials>
const codes = (findings: Awaited<ReturnType<typeof findingsOf>>['findings']) =>
  findings.map(({ problem }) => problem.code)

describe('checkDesign', () => {
  it('finds nothing on a sound design', async () => {
    const { findings } = await findingsOf([ground('deep'), words('paper')])

    expect(findings).toEqual([])
  })

  it('measures words against what is painted behind them, and the fix gives enough', async () => {
    // 2.52 : 1 by the WCAG formula, computed apart from this program.
    const { scene, findings, look } = await findingsOf([ground('base'), words('light')])
    expect(findings[0]?.problem).toMatchObject({
      code: 'text-contrast',
      level: 'error',
      where: { element: 'words' },
      values: { ratio: '2.5', wanted: 4.5 },
    })

    const { fix } = findings[0] ?? {}
    expect(fix).toMatchObject({ kind: 'set' })
    if (fix) expect(look(valueOf(applyEdit(scene, fix)).scene)).toEqual([])
  })

  it('takes the worst place along the words', async () => {
    const half = { ...ground('paper'), id: 'half', x: 300, width: 240 }
    const { findings } = await findingsOf([ground('deep'), half, words('paper')])

    expect(findings[0]?.problem).toMatchObject({ code: 'text-contrast', values: { ratio: '1.0' } })
  })

  it('judges words without a ground on a white and on a dark page', async () => {
    expect(codes((await findingsOf([words('deep')])).findings)).toContain('text-contrast')
    expect(codes((await findingsOf([words('paper')])).findings)).toContain('text-contrast')
  })

  it.each<[string, object[], object, string, string]>([
    [
      'low letters',
      [ground('deep'), words('paper', { style: { family: 'outfit', size: 20 } })],
      {},
      'small-text',
      'warn',
    ],
    [
      'tiny letters',
      [ground('deep'), words('paper', { style: { family: 'outfit', size: 12 } })],
      {},
      'small-text',
      'error',
    ],
    ['a place for a name', [ground('deep'), words('paper', { text: '{name}' })], {}, 'merge-field', 'error'],
    [
      'words at the edge',
      [ground('deep', { x: 0, width: 600 }), words('paper', { y: 2 })],
      {},
      'outside-safe-area',
      'warn',
    ],
    ['something cut off', [ground('deep', { x: -20 })], {}, 'bleed', 'error'],
    ['filled corners', [ground('deep', { x: 0, y: 0, width: 600, height: 600 })], {}, 'opaque-ground', 'warn'],
    ['no description', [ground('deep')], { description: '' }, 'alt-missing', 'error'],
    ['a thin line', [ground('deep', { strokes: [{ fill: solid('paper')[0], width: 1 }] })], {}, 'hairline', 'warn'],
  ])('finds %s', async (_, elements, rest, code, level) => {
    const { findings } = await findingsOf(elements, { description: 'A badge.', ...rest })

    expect(findings.map(({ problem }) => problem)).toContainEqual(expect.objectContaining({ code, level }))
  })

  it('takes the template’s own words for a title that nobody wrote', async () => {
    const title = {
      key: 'title',
      label: 'Title',
      kind: 'text',
      default: 'Moot Court',
      targets: [{ does: 'write', element: 'words', property: 'text' }],
    }
    const look = async (value: string) =>
      codes(
        (
          await findingsOf([ground('deep'), words('paper', { text: value })], {
            description: 'A badge.',
            fields: [{ ...title, value }],
          })
        ).findings,
      )

    expect(await look('Moot Court')).toEqual(['sample-text'])
    expect(await look('')).toEqual(['empty-field'])
    expect(await look('Law')).toEqual([])
  })

  it('proposes a description that is made of the words of the picture', async () => {
    const { scene, findings, look } = await findingsOf([ground('deep'), words('paper')], {})

    const { fix } = findings[0] ?? {}
    expect(fix).toEqual({ kind: 'describe', description: 'Picture of a badge, with the words Words.' })
    if (fix) expect(look(valueOf(applyEdit(scene, fix)).scene)).toEqual([])
  })

  it.each([
    ['deep alone is lost on a dark page', 'deep', [], ['graphic-contrast']],
    ['paper alone is lost on a white page', 'paper', [], ['graphic-contrast']],
    ['a light line around a dark badge holds on both', 'deep', [{ fill: solid('paper')[0], width: 6 }], []],
  ])('the edge of the badge: %s', async (_, colour, strokes, expected) => {
    const { findings } = await findingsOf([ground(colour, { strokes })])

    expect(codes(findings)).toEqual(expected)
  })

  it('wants a symbol that stands out from what lies behind it', async () => {
    const symbol = (colour: string) => ({
      kind: 'icon',
      id: 'symbol',
      x: 200,
      y: 200,
      width: 200,
      height: 200,
      library: 'phosphor',
      icon: 'atom',
      tones: solid(colour),
    })

    expect(codes((await findingsOf([ground('deep'), symbol('paper')])).findings)).toEqual([])
    expect((await findingsOf([ground('deep'), symbol('base')])).findings[0]?.problem).toMatchObject({
      code: 'graphic-contrast',
      where: { element: 'symbol' },
    })
  })

  it('tells what is carried and not shown, and removes what lies outside', async () => {
    const off = ground('deep', { id: 'off', x: 700, width: 90 })
    const { scene, findings, look } = await findingsOf([ground('deep'), ground('base', { id: 'h', hidden: true }), off])

    expect(codes(findings)).toEqual(['hidden-element', 'off-artboard'])
    const fix = findings[1]?.fix
    if (fix) expect(codes(look(valueOf(applyEdit(scene, fix)).scene))).toEqual(['hidden-element'])
  })

  it('lets alone what a field shows and hides', async () => {
    const shows = {
      key: 'motto',
      label: 'Motto',
      kind: 'text',
      default: '',
      value: '',
      targets: [{ does: 'show-if-set', element: 'h' }],
    }
    const { findings } = await findingsOf([ground('deep'), ground('base', { id: 'h', hidden: true })], {
      description: 'A badge.',
      fields: [shows],
    })

    expect(findings).toEqual([])
  })

  it('counts hues and not tones', async () => {
    const stripe = (colour: string, i: number) =>
      ground(colour, { id: `s${i}`, x: 100 + i * 40, y: 200, width: 40, height: 40, strokes: [] })
    const tones = ['#400000', '#600000', '#800000', '#A00000', '#C00000', '#E00000', '#FF4040']
    const hues = ['#FF0000', '#FF8000', '#C0FF00', '#00FF40', '#00FFFF', '#0040FF', '#C000FF']

    expect(codes((await findingsOf([ground('deep'), ...tones.map(stripe)])).findings)).toEqual([])
    expect(codes((await findingsOf([ground('deep'), ...hues.map(stripe)])).findings)).toContain('too-many-colours')
  })

  it('tells of a picture with too few pixels, by the part that is shown', async () => {
    const asset = 'a'.repeat(64)
    const picture = { kind: 'picture', id: 'photo', x: 200, y: 200, width: 200, height: 200, asset }
    const look = async (size: number) =>
      codes(
        (
          await findingsOf([ground('deep'), picture], undefined, {
            pictureSize: () => ({ width: size, height: size }),
          })
        ).findings,
      ).filter((code) => code === 'low-resolution')

    expect(await look(300)).toEqual([])
    expect(await look(299)).toEqual(['low-resolution'])
  })

  it('knows what single hosts take', async () => {
    const small = words('paper', { style: { family: 'outfit', weight: 700, size: 30 } })
    const { findings } = await findingsOf([ground('deep'), small], undefined, { pngBytes: 262_145 })

    expect(codes(findings)).toEqual(['destination-open-badges', 'destination-canvas'])
  })

  it('keeps apart what is let stand for a reason, and counts it again when that is taken back', async () => {
    const { scene, findings, look } = await findingsOf([ground('deep'), words('paper', { text: '{name}' })])
    const ignore = { kind: 'ignore', code: 'merge-field', element: 'words' } as const
    expect(codes(findings)).toEqual(['merge-field'])

    const standing = valueOf(applyEdit(scene, { ...ignore, reason: 'It is the name of a language.' })).scene
    const sorted = sortedOut(standing, look(standing))
    expect(sorted.open).toEqual([])
    expect(sorted.ignored).toMatchObject([{ reason: 'It is the name of a language.' }])

    const back = valueOf(applyEdit(standing, { ...ignore, reason: null })).scene
    expect(sortedOut(back, look(back)).open).toHaveLength(1)
    expect(applyEdit(scene, { ...ignore, reason: ' ' }).ok).toBe(false)
    expect(applyEdit(scene, { ...ignore, reason: null }).ok).toBe(false)
  })

  it('puts errors before warnings', async () => {
    const { findings } = await findingsOf([ground('deep', { x: 0, y: 0, width: 600, height: 600, strokes: [] })], {
      description: '',
    })

    expect(codes(findings)).toEqual(['alt-missing', 'graphic-contrast', 'opaque-ground'])
  })
})
