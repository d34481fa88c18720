import { describe, expect, it } from 'vitest'
import {
  BadgeDocument,
  draftBadge,
  parseBadgeDefinition,
  proposeAltText,
  publishProblems,
  publishVersion,
  redraftBadge,
} from '../../../src/core/badge'
import { Instant } from '../../../src/core/foundation/instant'
import { valueOf } from '../../support/results'

const definition = valueOf(
  parseBadgeDefinition({ slug: 'lab', name: 'Lab', description: 'Safe.', criteria: 'Test.', altText: 'A blue flask.' }),
)
const at = Instant.parse('2026-03-01T10:00:00Z')
const digests = { svg: 'a'.repeat(64), png: 'b'.repeat(64) }
const ready = { hasArtwork: true, signOffSteps: [] }

describe('publishProblems', () => {
  it('names everything that is still missing', () => {
    const { altText: _, ...without } = definition
    const problems = publishProblems(draftBadge(without), { hasArtwork: false, signOffSteps: ['Dean'] })
    expect(problems.map(({ code }) => code)).toEqual(['alt-text-missing', 'artwork-missing', 'sign-off-missing'])
  })

  it('takes the sign-offs that the proposal lists as given', () => {
    const on = '2026-02-11'
    const signed = valueOf(
      parseBadgeDefinition({ ...definition, proposal: { signOff: [{ role: 'Dean', name: 'P', on }] } }),
    )
    expect(publishProblems(draftBadge(signed), { hasArtwork: true, signOffSteps: ['Dean'] })).toEqual([])
  })
})

describe('publishVersion', () => {
  it('freezes version after version and refuses one without a change', () => {
    const first = publishVersion(draftBadge(definition), at, digests)
    expect(first.version).toBe(1)
    expect(publishProblems(first.document, ready)).toMatchObject([{ code: 'nothing-to-publish' }])

    const again = redraftBadge(first.document, { ...definition, name: 'Lab 2' })
    expect(publishProblems(again, ready)).toEqual([])
    const second = publishVersion(again, at, digests)
    expect(second.document).toMatchObject({ state: 'published', versions: [{ version: 1 }, { version: 2 }] })
    expect(BadgeDocument.parse(JSON.parse(JSON.stringify(second.document)))).toEqual(second.document)
  })
})

describe('proposeAltText', () => {
  it('says what it is and every word shown, once', () => {
    expect(proposeAltText({ name: 'Lab' }, ['COLLEGE', ' Lab ', 'COLLEGE', ''])).toBe(
      'Picture of the badge Lab, with the words COLLEGE · Lab.',
    )
  })

  it('stays within 250 characters', () => {
    expect(Array.from(proposeAltText({ name: 'x'.repeat(200) }, ['😀'.repeat(200)]))).toHaveLength(250)
  })
})
