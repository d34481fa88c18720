import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseTemplate, type Template } from '../../src/core/design'
import { DesignMaterials } from '../../src/studio/rendering/design-materials'
import { renderArtwork } from '../../src/studio/rendering/artwork'

const resources = join(import.meta.dirname, '../../resources')
const ids = readdirSync(join(resources, 'templates'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5))
const materials = new DesignMaterials((name) => Promise.resolve(new Uint8Array(readFileSync(join(resources, name)))))

function template(id: string): Template {
  const parsed = parseTemplate(JSON.parse(readFileSync(join(resources, 'templates', `${id}.json`), 'utf8')))
  if (!parsed.ok) throw new Error(`${id}: ${parsed.problems.map(({ message }) => message).join(' ')}`)
  return parsed.value
}

async function problemsWith(id: string, values: Readonly<Record<string, string>>): Promise<string[]> {
  const scene = await materials.instantiate(template(id), values)
  if (!scene.ok) return scene.problems.map(({ code }) => code)
  const { problems } = await renderArtwork(materials, scene.value, { title: id, sizePx: 64 })
  return problems.filter(({ level }) => level === 'error').map(({ code }) => code)
}

describe('the built-in templates', () => {
  it('are twenty, each with a title, and named as their files', () => {
    expect(ids).toHaveLength(20)
    for (const id of ids) {
      expect(template(id).id).toBe(id)
      expect(template(id).scene.fields.map(({ key }) => key)).toContain('title')
      expect(template(id).scene.description).not.toBe('')
    }
  })

  it.each(ids)('%s fits its own words, a two-word title, an Arabic title and no institution', async (id) => {
    const institution = template(id).scene.fields.some(({ key }) => key === 'issuer') ? { issuer: '' } : {}
    expect(await problemsWith(id, {})).toEqual([])
    expect(await problemsWith(id, { title: 'Data Storytelling' })).toEqual([])
    expect(await problemsWith(id, { title: 'سرد البيانات' })).toEqual([])
    expect(await problemsWith(id, institution)).toEqual([])
  })

  it('change all their colours with one field', async () => {
    const blue = await materials.instantiate(template('faculty-shield'), { theme: 'blue' })
    expect(blue.ok && blue.value.theme.base).toBe('#145DA0')
  })

  it('show the level as filled marks', async () => {
    const shield = await materials.instantiate(template('faculty-shield'), { level: '2' })
    const marks = shield.ok ? shield.value.elements.find(({ id }) => id === 'pips') : undefined
    const shown = marks?.kind === 'group' ? marks.children.filter(({ hidden }) => !hidden).map(({ id }) => id) : []
    expect(shown).toEqual(['pip-1', 'pip-2', 'pip-3-open', 'pip-4-open'])
  })
})
