import { describe, expect, it } from 'vitest'
import { BadgeSlug } from '../../../src/core/foundation/slug'
import { awardTemplateDigest, type SiteSnapshot } from '../../../src/core/site'
import { aDefinition, anEdition, aSite, aSnapshot } from '../../support/a-site'

const slug = BadgeSlug.parse('data-storytelling')
const digest = (changes: Partial<SiteSnapshot> = {}, language?: string) =>
  awardTemplateDigest(aSite(changes), { slug, version: 1 }, language)

describe('awardTemplateDigest', () => {
  it('stays while nothing changes that an award’s page shows', () => {
    const lab = aDefinition({}, 'lab-safety')
    const { badges, documents } = aSnapshot()
    const more = [...badges, { slug: lab.slug, versions: [anEdition(lab)] }]

    expect(digest({ badges: more, documents: { ...documents, statusLists: [] } })).toBe(digest())
  })

  it.each<[string, Partial<SiteSnapshot>]>([
    ['the office’s name', { issuer: { ...aSnapshot().issuer, name: 'Another office' } }],
    ['its address', { issuer: { ...aSnapshot().issuer, email: 'other@example.edu' } }],
    ['LinkedIn’s number of it', { issuer: { ...aSnapshot().issuer, linkedInOrganizationId: '42' } }],
    ['what is published', { publish: { ...aSnapshot().publish, evidence: false } }],
    ['a level’s description', { badges: [{ slug, versions: [anEdition(withOtherLevel())] }] }],
    ['the page’s script', { resources: new Map([...aSnapshot().resources, ['scripts/page.js', new Uint8Array()]]) }],
  ])('changes with %s', (_, changes) => {
    expect(digest(changes)).not.toBe(digest())
  })

  it('changes with the language of the award', () => {
    expect(digest({}, 'es')).not.toBe(digest())
  })
})

function withOtherLevel() {
  const definition = aDefinition()
  const results = (definition.results ?? []).map((result) => ({
    ...result,
    ...(result.levels && { levels: result.levels.map((level) => ({ ...level, description: 'Another description.' })) }),
  }))
  return { ...definition, results }
}
