import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBadgeDefinition, type BadgeDefinition } from '../../../src/core/badge'
import {
  achievementDocument,
  badgeClass,
  hostedAssertion,
  issuerProfileOb2,
  openBadgeCredential,
  revocationList,
  type AwardResult,
  type AwardSource,
} from '../../../src/core/credential'
import type { JsonObject } from '../../../src/core/foundation/json'
import { webUrlFrom } from '../../../src/core/foundation/web-url'
import { canonicalForm } from '../../../src/core/proof'
import { aDefinition, anAwardSource, anIssuer, someFacts } from '../../support/awards'
import { shippedContexts } from '../../support/contexts'
import { schemaComplaints } from '../../support/official-schemas'

const signedShape = {
  proof: [{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod' }],
}

/** Words as people write them in any script, with what a keyboard, a spreadsheet or an attacker adds. */
const words = fc
  .array(
    fc.constantFrom(
      ...['Data', 'Öl', 'العربية', 'नमस्ते', '學習', '👩🏽‍🔬', 'e\u0301', '"', '\\', '<b>', '&amp;', '@id', '_:b0'],
      ...[
        '\u0007',
        '\t',
        '\r\n',
        '\u2028',
        '\u200f',
        '\ud800',
        '\ufffe',
        'urn:x',
        'https://a.example/?a=b&c',
        '\u00ad',
      ],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '))
const address = fc
  .tuple(
    fc.constantFrom('https://a.example', 'http://bücher.example:8080'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  .map(([origin, path]) => `${origin}/${path}`)
const odd = fc.constantFrom(
  'https://a.example/100%',
  'https://a.example/%zz?q=[1]',
  'https://a.example/a|b^c`d{e}',
  'https://a.example/[x]#[y]',
  'https://a.example/#a#b',
  'HTTPS://A.example/Ü?ü#ü',
)
const url = fc.oneof(address, odd)
const language = fc.constantFrom('en', 'pt-BR', 'zh-Hant', 'es-419', 'gsw')

const definition = fc.record(
  {
    slug: fc.constantFrom('a', 'data-storytelling', '0-9'),
    name: words,
    description: words,
    criteria: words,
    altText: words,
    criteriaUrl: url,
    achievementType: fc.constantFrom('Badge', 'MicroCredential', 'ext:Own.Word_1'),
    tags: fc.array(words, { maxLength: 3 }),
    inLanguage: language,
    humanCode: words,
    fieldOfStudy: words,
    specialization: words,
    creditsAvailable: fc.constantFrom(0, 1, 2.5, 0.1, 0.30000000000000004, 1e-7, 9999.99),
    unit: words,
    contact: fc.record({ name: words, email: fc.constantFrom('a@example.edu', 'ünal@bücher.example') }),
    skills: fc.array(
      fc.record(
        {
          name: words,
          url,
          framework: words,
          code: words,
          description: words,
          type: fc.constantFrom('CTDL', 'ext:ESCO'),
        },
        { requiredKeys: ['name', 'url'] },
      ),
      { maxLength: 3 },
    ),
    version: words,
  },
  { requiredKeys: ['slug', 'name', 'description', 'criteria'] },
)

/** Definitions that Rosette accepts, with the results of the full one or none. */
const accepted = fc.tuple(definition, fc.boolean()).map(([json, hasResults]): BadgeDefinition | null => {
  const parsed = parseBadgeDefinition({ ...json, ...(hasResults ? { results: aDefinition().results } : {}) })
  return parsed.ok ? parsed.value : null
})

const source = fc
  .record({
    definition: accepted,
    evidence: fc.array(url, { maxLength: 3 }),
    evidenceNarrative: fc.option(words, { nil: undefined }),
    reflection: fc.option(words, { nil: undefined }),
    narrative: fc.option(words, { nil: undefined }),
    name: words,
    publishes: fc.boolean(),
    edition: fc.boolean(),
  })
  .map(({ definition: badge, evidence, publishes, edition, ...facts }): AwardSource | null => {
    if (badge === null) return null
    const base = anAwardSource()
    const results: readonly AwardResult[] = badge.results ? base.facts.results : []
    const { evidenceNarrative: _, reflection: __, narrative: ___, ...plain } = someFacts()
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
    return {
      ...base,
      issuer: anIssuer({ description: 'An office', imageUrl: 'https://badges.example.edu/logo.svg' }),
      badge: { ...base.badge, definition: badge },
      publish: { ...base.publish, evidence: publishes, reflection: publishes, earnerNameInCredential: publishes },
      facts: {
        ...plain,
        ...given,
        results,
        evidence: evidence.flatMap((one) => webUrlFrom(one) ?? []), // as the roster takes it
        ...(edition ? { edition: { number: 2, from: plain.awarded } } : {}),
      },
    }
  })

describe('whatever definition and roster Rosette accepts', () => {
  it('becomes documents that are valid by the official schema and lose no term in safe mode', async () => {
    let tried = 0
    await fc.assert(
      fc.asyncProperty(source, async (award) => {
        fc.pre(award !== null)
        tried++
        const credential = openBadgeCredential(award)
        const documents: JsonObject[] = [
          credential,
          achievementDocument(award),
          badgeClass(award),
          hostedAssertion(award),
          issuerProfileOb2(award.issuer, award.publish),
          revocationList(award.issuer, [{ awardId: award.facts.awardId, reason: 'x' }]),
        ]

        expect(schemaComplaints({ ...credential, ...signedShape })).toEqual([])
        for (const document of documents)
          expect(await canonicalForm(document, shippedContexts)).toMatchObject({ ok: true })
      }),
      { numRuns: 60 },
    )
    expect(tried).toBeGreaterThan(30)
  }, 120_000)
})
