import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseTemplate } from '../../../../src/core/design'
import { checkDesign } from '../../../../src/core/design/checks'
import { bundledMaterials } from '../../../support/design-materials'
import { valueOf } from '../../../support/results'

const folder = join(import.meta.dirname, '../../../../resources/templates')
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))

/** About what the template draws, whatever one writes into it. */
const DRAWN = [
  'graphic-contrast',
  'sample-text',
  'hidden-element',
  'off-artboard',
  'too-many-colours',
  'too-many-fonts',
]

describe('checkDesign on the templates of the program', () => {
  it.each(names)('%s is drawn so that the checks have nothing to say', async (name) => {
    const json: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const design = bundledMaterials()
    const values = { title: 'Statistics', issuer: 'Arts' }
    const scene = valueOf(await design.instantiate(valueOf(parseTemplate(json)), values))
    const list = await design.paint(scene)
    const { shaper } = await design.ready()

    const found = checkDesign(scene, list, { shaper }).filter(({ problem }) => DRAWN.includes(problem.code))
    expect(found.map(({ problem }) => `${problem.code} ${problem.message}`)).toEqual([])
  })

  it('has nothing to say of a symbol that is a picture of several tones, as on the badge of the sample', async () => {
    const json: unknown = JSON.parse(readFileSync(join(folder, 'faculty-shield.json'), 'utf8'))
    const design = bundledMaterials()
    const values = { icon: 'rosette:book-chart', theme: 'blue' }
    const scene = valueOf(await design.instantiate(valueOf(parseTemplate(json)), values))
    const list = await design.paint(scene)
    const { shaper } = await design.ready()

    const codes = checkDesign(scene, list, { shaper }).map(({ problem }) => problem.code)
    expect(codes).not.toContain('graphic-contrast')
  })
})
