import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { quietRun } from '../../../src/core/foundation/run'
import { addBadge } from '../../../src/studio/workflows/add-badge'
import { addDesignPicture, readDesignPicture } from '../../../src/studio/workflows/design-pictures'
import { keepTemplate } from '../../../src/studio/workflows/keep-template'
import { listTemplates } from '../../../src/studio/workflows/list-templates'
import { previewTemplate } from '../../../src/studio/workflows/preview-template'
import { updateBadge } from '../../../src/studio/workflows/update-badge'
import { withStudio, type Studio } from '../../../src/studio/workspace/open-studio'
import { sha256Hex } from '../../../src/studio/workspace/sha256'
import { objectFrom } from '../../support/json'
import { aMachine } from '../../support/machine'
import { aPng } from '../../support/png'
import { sample } from '../../support/published-badge'
import { problemsOf } from '../../support/results'
import { aScene } from '../../support/scenes'
import { aWorkspace, valueOf } from '../../support/workspace'

const badge = 'data-storytelling'
const png = aPng(40, 40)
const asset = sha256Hex(png)
const type = { family: 'outfit', weight: 700, size: 48 }
const scene = aScene({
  fields: [
    {
      key: 'title',
      label: 'Title',
      kind: 'text',
      default: 'Moot Court',
      value: 'Our Seal',
      targets: [{ does: 'write', element: 'words', property: 'text' }],
    },
  ],
  elements: [
    { kind: 'picture', id: 'photo', x: 0, y: 0, width: 600, height: 600, asset },
    { kind: 'text', id: 'words', x: 100, y: 270, width: 400, height: 60, text: 'Our Seal', style: type },
  ],
})

async function withBadge<T>(job: (studio: Studio) => Promise<T>): Promise<T> {
  return withStudio(aMachine(), await aWorkspace(), 'write', async (studio) => {
    const bytes = sample('badges/data-storytelling.json')
    const definition = { name: 'data-storytelling.json', bytes }
    valueOf(await addBadge(studio, { definition, artwork: { kind: 'scene', scene } }, quietRun()))
    valueOf(await addDesignPicture(studio, { badge, bytes: png }, quietRun()))
    return job(studio)
  })
}
const keep = (studio: Studio, name: string) => keepTemplate(studio, { badge, name, scene }, quietRun())
const list = async (studio: Studio) => valueOf(await listTemplates(studio, quietRun()))

describe('keepTemplate', () => {
  it('puts the design before the templates of the program, with what its fields say now', () =>
    withBadge(async (studio) => {
      const { id } = valueOf(await keep(studio, '  House Seal '))

      const [first, ...rest] = await list(studio)
      expect(first).toMatchObject({ id, name: 'House Seal', category: 'Office', fields: [{ default: 'Our Seal' }] })
      expect(rest).toHaveLength(20)
    }))

  it('writes over the template of the same name, and keeps others apart however alike they are', () =>
    withBadge(async (studio) => {
      const ids = []
      for (const name of ['Seal', 'seal', 'Seal', 'Печать', '徽章']) ids.push(valueOf(await keep(studio, name)).id)

      expect(new Set(ids).size).toBe(4)
      expect(ids[2]).toBe(ids[0])
    }))

  it('refuses a template without a name', () =>
    withBadge(async (studio) => {
      expect(problemsOf(await keep(studio, ' '))).toMatchObject([{ code: 'name-missing' }])
    }))

  it('is what another badge can begin with, pictures and all', () =>
    withBadge(async (studio) => {
      const { id } = valueOf(await keep(studio, 'House Seal'))
      const definition = objectFrom(Buffer.from(sample('badges/data-storytelling.json')).toString('utf8'))
      const json = { ...definition, slug: 'other', name: 'Other' }
      const artwork = { kind: 'template', template: id, values: {} } as const
      valueOf(await addBadge(studio, { definition: { json }, artwork }, quietRun()))

      const picture = valueOf(await readDesignPicture(studio, { badge: 'other', asset }, quietRun()))
      expect(sha256Hex(picture.bytes)).toBe(asset)
      const { svg } = valueOf(await previewTemplate(studio, { template: id, values: {} }, quietRun()))
      expect(svg).toContain('data:image/png;base64,')
      expect(
        (await updateBadge(studio, { badge, artwork: { ...artwork, values: { title: 'Mine' } } }, quietRun())).ok,
      ).toBe(true)
    }))

  it('lets alone what lies among the templates and is none', () =>
    withBadge(async (studio) => {
      mkdirSync(studio.paths.officeTemplates, { recursive: true })
      writeFileSync(join(studio.paths.officeTemplates, 'notes.json'), '{"a":1}')

      expect(await list(studio)).toHaveLength(20)
    }))
})
