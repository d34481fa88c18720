import { describe, expect, it } from 'vitest'
import { openBadgeCredential, type AwardFacts } from '../../../../src/core/credential'
import type { JsonObject } from '../../../../src/core/foundation/json'
import { canonicalForm } from '../../../../src/core/proof'
import { genericCanonicalForm } from '../../../../src/core/proof/canonical-form'
import { TemplateShelf } from '../../../../src/core/proof/template/template-shelf'
import { aDefinition, anAwardSource, someFacts } from '../../../support/awards'
import { shippedContexts } from '../../../support/contexts'
import { valueOf } from '../../../support/results'

const badge = { definition: aDefinition({ creditsAvailable: 2 }), version: 1 }
const credential = (facts: Partial<AwardFacts> = {}): JsonObject =>
  openBadgeCredential(anAwardSource({ badge, facts: someFacts(facts) }))

/** Past our own cleaning: what others may write. */
const withMembers = (members: JsonObject): JsonObject => ({ ...credential(), ...members })
const withEvidence = (...evidence: JsonObject[]) =>
  withMembers({ evidence: evidence.map((one) => ({ type: ['Evidence'], ...one })) })
const withSubject = (members: JsonObject) =>
  withMembers({ credentialSubject: { ...(credential()['credentialSubject'] as JsonObject), ...members } })

/** A shelf that has seen documents, as canonicalForm shows them to it. */
async function shelfOf(...seen: readonly JsonObject[]): Promise<TemplateShelf> {
  const shelf = new TemplateShelf(shippedContexts)
  for (const document of seen) {
    if (shelf.form(document).kind === 'unknown')
      shelf.learn(document, valueOf(await genericCanonicalForm(document, shippedContexts)))
  }
  return shelf
}

/** Two of one shape with nothing in common in `make`'s texts. */
const both = (make: (text: string) => JsonObject) =>
  [make('https://one.example/1'), make('https://two.example/2')] as const

describe('TemplateShelf', () => {
  it('fills the template of two awards for a third, and says what jsonld.js says', async () => {
    const third = credential({
      name: '李小龍',
      emailSalt: 'another',
      subjectId: 'urn:uuid:3',
      narrative: 'A “third”.\n',
    })
    const shelf = await shelfOf(
      credential(),
      credential({ name: 'Ana', emailSalt: 'x', subjectId: 'urn:uuid:2', narrative: 'n' }),
    )

    expect(shelf.form(third)).toEqual({
      kind: 'filled',
      text: valueOf(await genericCanonicalForm(third, shippedContexts)),
    })
  })

  it('opens another text when an award differs there for the first time', async () => {
    const later = credential({ status: { list: 1, index: 7 }, subjectId: 'urn:uuid:3' })
    const shelf = await shelfOf(credential(), credential({ subjectId: 'urn:uuid:2' }))
    expect(shelf.form(later)).toEqual({ kind: 'unknown' })
    shelf.learn(later, valueOf(await genericCanonicalForm(later, shippedContexts)))

    expect(shelf.form(credential({ status: { list: 1, index: 8 }, subjectId: 'urn:uuid:4' })).kind).toBe('filled')
  })

  const iri = (text: string) => withEvidence({ id: text, narrative: 'n' })
  const twoIris = (text: string) => withEvidence({ id: `${text}/a` }, { id: `${text}/b` })
  const nameless = (text: string) => withEvidence({ narrative: `${text} a` }, { narrative: `${text} b` })
  const tagged = (text: string) => withSubject({ narrative: [text, `${text} b`] })
  const achievement = 'https://badges.example.edu/badges/data-storytelling/1/achievement.json'
  it.each([
    ['a reference that is not absolute', iri, iri('work/1')],
    ['a reference that would have to be escaped', iri, iri('https://one.example/a b')],
    ['the name of a blank node', iri, iri('_:b0')],
    ['two subjects that coincide', twoIris, withEvidence({ id: 'urn:x' }, { id: 'urn:x' })],
    ['a subject that is a constant one too', iri, iri(achievement)],
    ['two values of one property that coincide', tagged, withSubject({ narrative: ['same', 'same'] })],
    ['two blank nodes that look alike', nameless, withEvidence({ narrative: 'same' }, { narrative: 'same' })],
    ['values that sort differently by code point', tagged, withSubject({ narrative: ['\u{1f98a}', '\uf8ff'] })],
  ])('declines %s, and canonicalForm says what jsonld.js says', async (_name, make, odd) => {
    const contexts = new Map(shippedContexts)
    const shelf = await shelfOf(...both(make))
    for (const document of both(make)) await canonicalForm(document, contexts)

    expect(shelf.form(make('https://three.example/3')).kind).toBe('filled')
    expect(shelf.form(odd)).toEqual({ kind: 'declined' })
    expect(await canonicalForm(odd, contexts)).toEqual(await genericCanonicalForm(odd, contexts))
  })

  it('expands a reference by a prefix as the document does', async () => {
    const shelf = await shelfOf(...both(iri))
    const byPrefix = iri('xsd:anything')

    expect(shelf.form(byPrefix)).toMatchObject({ text: valueOf(await genericCanonicalForm(byPrefix, shippedContexts)) })
  })

  it('takes references to what is in the document, from whatever place', async () => {
    const level = (text: string) => withSubject({ result: [{ type: ['Result'], achievedLevel: text, value: '1' }] })
    const shelf = await shelfOf(...both(level))
    const toConstant = level(achievement)

    expect(shelf.form(toConstant)).toMatchObject({
      text: valueOf(await genericCanonicalForm(toConstant, shippedContexts)),
    })
  })

  it('makes none where constant blank nodes look alike, as no text would help', async () => {
    const twins = (text: string) => withEvidence({ id: text }, { narrative: 'same' }, { narrative: 'same' })
    const shelf = await shelfOf(...both(twins))

    expect(shelf.form(twins('https://three.example/3'))).toEqual({ kind: 'declined' })
  })

  it.each([
    ['a number where a text was', withSubject({ narrative: 5 })],
    ['another type', withMembers({ evidence: [{ type: ['Profile'], id: 'https://one.example/1' }] })],
    ['another order of members', Object.fromEntries(Object.entries(credential()).reverse())],
    ['a member more', withMembers({ undefinedTerm: 'x' })],
  ])('does not know %s', async (_name, document) => {
    const shelf = await shelfOf(...both((text) => withSubject({ narrative: text })), ...both(iri))

    expect(shelf.form(document)).toEqual({ kind: 'unknown' })
  })

  it('serves two badges in turn', async () => {
    const lab = {
      slug: 'lab-safety',
      name: 'Lab',
      description: 'x',
      criteria: 'y',
      creditsAvailable: 2,
      tags: undefined,
    }
    const other = { definition: aDefinition(lab), version: 1 }
    const [one, two, three] = ['urn:uuid:1', 'urn:uuid:2', 'urn:uuid:3'].map((subjectId) =>
      openBadgeCredential(anAwardSource({ badge: other, facts: someFacts({ subjectId, narrative: 'words' }) })),
    )
    const shelf = await shelfOf(credential({ subjectId: 'urn:uuid:8' }), credential(), one ?? {}, two ?? {})

    expect(shelf.form(credential({ subjectId: 'urn:uuid:9' })).kind).toBe('filled')
    expect(shelf.form(three ?? {}).kind).toBe('filled')
  })

  it('uses no template any more once one said something else than the expansion', async () => {
    const shelf = await shelfOf(...both(iri))
    const narrated = (text: string) => withSubject({ narrative: text })
    for (const document of both(narrated)) shelf.learn(document, 'something else')

    expect(shelf.form(iri('https://three.example/3'))).toEqual({ kind: 'declined' })
  })

  it('forgets shapes, so that strangers cannot fill the memory', async () => {
    const shelf = await shelfOf(...both(iri))
    for (let i = 0; i < 100; i++)
      shelf.learn({ ...Object.fromEntries(Array.from({ length: i + 20 }, (_, k) => [`m${k}`, 'x'])) }, '')

    expect(shelf.form(iri('https://three.example/3'))).toEqual({ kind: 'unknown' })
  })
})
