import { describe, expect, it } from 'vitest'
import { applyEdit, paintScene, parseScene } from '../../../../src/core/design'
import { checkDesign } from '../../../../src/core/design/checks'
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

async function findingsOf(elements: object[], rest: object = { description: 'A badge.' }) {
  const scene = valueOf(parseScene({ formatVersion: 1, theme: aTheme, elements, ...rest }))
  const design = bundledMaterials()
  await design.paint(scene)
  const materials = await design.ready()
  const look = (one: typeof scene) => checkDesign(one, paintScene(one, materials), materials.shaper)
  return { scene, findings: look(scene), look }
}
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

  it('puts errors before warnings', async () => {
    const { findings } = await findingsOf([ground('deep', { x: 0, y: 0, width: 600, height: 600 })], {
      description: '',
    })

    expect(codes(findings)).toEqual(['alt-missing', 'opaque-ground'])
  })
})
