import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBadgeDefinition } from '../../../src/core/badge'
import { problemsOf, valueOf } from '../../support/results'

const sample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../resources/sample/badges/${name}.json`, import.meta.url), 'utf8'))

const minimal = { slug: 'lab-safety', name: 'Laboratory Safety', description: 'Works safely.', criteria: 'Passes.' }

const faults = (json: unknown) => problemsOf(parseBadgeDefinition(json)).map(({ code, where }) => [code, where.path])

describe('parseBadgeDefinition', () => {
  it.each(['data-storytelling', 'lab-safety', 'peer-mentor'])('takes the sample %s as it is', (name) => {
    expect(valueOf(parseBadgeDefinition(sample(name)))).toEqual(sample(name))
  })

  it('reports all faults at once, each at its path', () => {
    const found = faults({
      slug: 'CON',
      description: 7,
      criteria: 'x',
      criteriaUrl: 'javascript:alert(1)',
      colour: 'blue',
      achievementType: 'Medal',
      inLanguage: 'de_DE',
      results: [{ id: 'score', name: 'Score', type: 'Percent', min: 0, mxa: '100' }],
      skills: [{ name: 'x'.repeat(201), url: 'https://user:pass@example.org/' }],
      validFor: 'two years',
      contact: { email: 'nobody' },
      translations: { fr: { title: 'Titre' }, FRENCH: {} },
    })

    expect(found).toEqual(
      expect.arrayContaining([
        ['slug-invalid', 'slug'],
        ['field-missing', 'name'],
        ['field-type', 'description'],
        ['url-invalid', 'criteriaUrl'],
        ['field-unknown', 'colour'],
        ['field-type', 'achievementType'],
        ['field-type', 'inLanguage'],
        ['field-type', 'results[0].min'],
        ['field-unknown', 'results[0].mxa'],
        ['text-too-long', 'skills[0].name'],
        ['url-invalid', 'skills[0].url'],
        ['field-type', 'validFor'],
        ['email-invalid', 'contact.email'],
        ['field-unknown', 'translations.fr.title'],
        ['field-type', 'translations.FRENCH'],
      ]),
    )
    expect(found).toHaveLength(15)
  })

  it.each(['', 'a-', '-a', 'A', 'a b', 'ä', 'con', 'lpt9', 'a/../b', 'x'.repeat(65)])(
    'refuses the slug “%s”',
    (slug) => {
      expect(faults({ ...minimal, slug })).toEqual([['slug-invalid', 'slug']])
    },
  )

  it('wants criteria or the address of criteria', () => {
    const { criteria: _, ...without } = minimal
    expect(faults(without)).toEqual([['field-missing', 'criteria']])
    expect(faults({ ...without, criteriaUrl: 'https://example.edu/criteria' })).toEqual([])
  })

  it.each(['MicroCredential', 'ext:Medal'])('knows the achievement type %s', (achievementType) => {
    expect(faults({ ...minimal, achievementType })).toEqual([])
  })

  it('names doubled ids and things that are referred to but not there', () => {
    const result = { name: 'R', type: 'RubricCriterionLevel', levels: [{ id: 'a', name: 'A' }] }
    expect(
      faults({
        ...minimal,
        related: ['lab-safety'],
        results: [
          { ...result, id: 'my score', required: 'b' },
          { ...result, id: 'My_Score', required: 'a' },
        ],
        proposal: {
          requirements: [{ id: 'talk', kind: 'activity', text: 'Give a talk' }],
          outcomes: [{ text: 'Speaks', requirements: ['talk', 'walk'] }],
        },
      }),
    ).toEqual([
      ['id-duplicate', 'results[1].id'],
      ['reference-unknown', 'results[0].required'],
      ['reference-unknown', 'proposal.outcomes[0].requirements[1]'],
      ['reference-unknown', 'related[0]'],
    ])
  })

  it('gives text that can be signed: NFC, LF, no control characters', () => {
    const badge = valueOf(
      parseBadgeDefinition({ ...minimal, name: ' Cafe\u0301\u0007\r\nbar ', criteria: 'a\r\nb\tc' }),
    )
    expect(badge.name).toBe('Café bar')
    expect(badge.criteria).toBe('a\nb    c')
  })

  it('speaks plainly and never repeats more than 60 characters of the input', () => {
    const [problem] = problemsOf(parseBadgeDefinition({ ...minimal, ['\u202e' + 'x'.repeat(500)]: 1 }))
    expect(problem?.message).toMatch(/^“\\u202ex+…” is not a field of a badge definition\.$/)
    expect(problem?.message.length).toBeLessThan(110)
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('slug', 'results', 'proposal', 'related', 'translations'),
        (json, key) => {
          parseBadgeDefinition(json)
          expect(parseBadgeDefinition({ ...minimal, [key]: json }).ok).toBeTypeOf('boolean')
        },
      ),
    )
  })
})
