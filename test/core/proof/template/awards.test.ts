import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBadgeCredential, type AwardFacts } from '../../../../src/core/credential'
import { isJsonObject, type JsonObject } from '../../../../src/core/foundation/json'
import { canonicalForm } from '../../../../src/core/proof'
import { genericCanonicalForm } from '../../../../src/core/proof/canonical-form'
import { TemplateShelf } from '../../../../src/core/proof/template/template-shelf'
import { aDefinition, anAwardSource, someFacts } from '../../../support/awards'
import { shippedContexts, testContexts } from '../../../support/contexts'
import { contextChanges, twist, twistedAt } from '../../../support/twisted-documents'

const NAMES = [
  'Zoë Ångström',
  '李小龍',
  'Ольга Иванова',
  "Renée “Quote” O'Neil",
  'مريم حسن',
  'नमस्ते देवी',
  'Ana "A" \\ Ruiz',
  'a\nb',
]
const ODD = [
  '\ue000',
  '\uf8ff',
  '\ufffd',
  '\u{1f98a}',
  '\u{10ffff}',
  '\u00a0',
  '\u0001\u007f',
  '"',
  '\\',
  '',
  '$&',
  '^^<x>',
  '_:a',
  '@id',
]

const words = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const reference = fc.oneof(
  { weight: 60, arbitrary: fc.nat({ max: 99_999 }).map((n) => `https://portfolio.example.edu/${n}`) },
  fc.constantFrom(
    'https://x.example/ü',
    'https://x.example/a b',
    'https://x.example/"',
    'xsd:x',
    'work/1',
    '_:b0',
    'urn:x:1',
    '',
    'https://badges.example.edu/',
  ),
)
const result = fc.oneof(
  words.map((value) => ({ id: 'score', value })),
  fc.constantFrom('proficient', 'distinguished').map((level) => ({ id: 'level', level })),
  fc.constantFrom('Completed', 'Failed').map((value) => ({ id: 'state', value })),
)
const facts: fc.Arbitrary<Partial<AwardFacts>> = fc.record({
  name: words,
  subjectId: reference,
  emailSalt: words,
  evidence: fc.array(reference, { maxLength: 3 }),
  evidenceNarrative: words,
  reflection: fc.constant(''),
  narrative: words,
  results: fc.array(result, { maxLength: 2 }),
  status: fc.record({ list: fc.nat({ max: 3 }), index: fc.nat({ max: 131_071 }) }),
})

/** The credential as ours, or with a narrative past our own cleaning: what others may write. */
const award = fc.tuple(facts, words, fc.nat({ max: 3 })).map(([given, raw, isRaw]): JsonObject => {
  const badge = { definition: aDefinition({ creditsAvailable: 2 }), version: 1 }
  const credential = openBadgeCredential(anAwardSource({ badge, facts: someFacts(given) }))
  const subject = credential['credentialSubject']
  return isRaw > 0 || !isJsonObject(subject)
    ? credential
    : { ...credential, credentialSubject: { ...subject, narrative: raw } }
})

describe('templates', () => {
  it('say of thousands of awards what jsonld.js says, letter by letter', { timeout: 240_000 }, async () => {
    const shelf = new TemplateShelf(shippedContexts)
    const seen = { filled: 0, declined: 0, unknown: 0 }

    for (const document of fc.sample(award, { numRuns: 2_000, seed: 20261124 })) {
      const filled = shelf.form(document)
      const reference = await genericCanonicalForm(document, shippedContexts)
      seen[filled.kind]++
      if (filled.kind === 'filled') expect({ ok: true, value: filled.text }).toEqual(reference)
      if (filled.kind === 'unknown' && reference.ok) shelf.learn(document, reference.value)
    }

    expect(seen.filled).toBeGreaterThan(900)
    expect(seen.declined).toBeGreaterThan(20)
  })

  it('cannot be spoilt by what others send in between', { timeout: 120_000 }, async () => {
    const contexts = new Map(testContexts)
    const hostile = fc.tuple(award, contextChanges, fc.array(fc.tuple(fc.nat(), twist), { minLength: 1, maxLength: 3 }))
    const twists = fc.sample(hostile, { numRuns: 200, seed: 20261125 })
    const awards = fc.sample(award, { numRuns: 200, seed: 20261126 })

    for (const [i, [document, changeContexts, steps]] of twists.entries()) {
      const bent = { ...document, '@context': changeContexts([document['@context'] ?? null].flat()) }
      const twisted = steps.reduce<JsonObject>((current, [at, change]) => twistedAt(current, at, change), bent)
      for (const one of [twisted, awards[i] ?? {}])
        expect(await canonicalForm(one, contexts)).toEqual(await genericCanonicalForm(one, contexts))
    }
  })
})
