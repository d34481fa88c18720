import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { achievementDocument, badgeClass, hostedAssertion, openBadgeCredential } from '../../../src/core/credential'
import { isJsonObject, type JsonObject } from '../../../src/core/foundation/json'
import { canonicalForm, didDocument } from '../../../src/core/proof'
import { genericCanonicalForm } from '../../../src/core/proof/canonical-form'
import { quadsByExpansion } from '../../../src/core/proof/expansion/document-quads'
import { canonicalByFirstDegree } from '../../../src/core/proof/first-degree'
import { canonicalQuads } from '../../../src/core/proof/rdf-canonical'
import { sortsAlike } from '../../../src/core/proof/sort-order'
import { statusListCredential } from '../../../src/core/status'
import { aDefinition, anAwardSource, anIssuer, someFacts } from '../../support/awards'
import { shippedContexts, testContexts } from '../../support/contexts'
import { anEd25519Signer } from '../../support/keys'
import { valueOf } from '../../support/results'
import { changedAt, contextChanges, twist, twistedAt } from '../../support/twisted-documents'
import { vectorJson } from '../../support/vectors'

const aCredential = () =>
  openBadgeCredential(anAwardSource({ badge: { definition: aDefinition({ creditsAvailable: 2 }), version: 1 } }))

/** What the fast way says, and whether it dared to. */
async function fastForm(document: JsonObject): Promise<string | null> {
  const quads = quadsByExpansion(document, testContexts)
  return quads && (canonicalByFirstDegree(quads) ?? valueOf(await canonicalQuads(quads)))
}

/** True where both ways agree or the fast one declined; never where it accepts what jsonld.js refuses. */
async function agrees(document: JsonObject): Promise<'same' | 'declined' | 'different'> {
  const fast = await fastForm(document)
  if (fast === null) return 'declined'
  const generic = await genericCanonicalForm(document, testContexts)
  const isSame = generic.ok
    ? generic.value === fast
    : generic.problems[0]?.code === 'canonical-order-ambiguous' && !sortsAlike(fast)
  return isSame ? 'same' : 'different'
}

describe('the fast way to the canonical form', () => {
  const { proof: _, ...ob3 } = vectorJson('ob3-impl-guide/signed-credential.json')
  const source = anAwardSource({ badge: { definition: aDefinition({ creditsAvailable: 2 }), version: 1 } })
  const twin = { type: ['Evidence'], narrative: 'the same words' }
  const scale = (id: string, allowed: string[]) => ({ id, name: 'Scale', type: 'LetterGrade', allowed })
  const twoScales = aDefinition({
    creditsAvailable: 2,
    results: [scale('x', ['A', 'B', 'C']), scale('y', ['A', 'B', 'D'])],
  })
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2026-03-01T10:00:00Z',
    verificationMethod: 'did:web:x.example#k',
    proofPurpose: 'assertionMethod',
  }

  it.each([
    ['a credential with everything', aCredential()],
    [
      'a credential with next to nothing',
      openBadgeCredential({ ...source, facts: someFacts({ evidence: [], results: [] }) }),
    ],
    ['the options of its proof', { ...options, '@context': aCredential()['@context'] ?? null }],
    [
      'a status list',
      statusListCredential({
        issuer: 'did:web:x.example',
        url: 'https://x.example/1',
        purpose: 'revocation',
        setBits: [3],
        validFrom: someFacts().awarded,
      }),
    ],
    [
      'two blank nodes that look alike',
      { ...aCredential(), evidence: [twin, { ...twin }, { ...twin, name: 'other' }] },
    ],
    [
      'two lists with entries in common',
      openBadgeCredential({ ...source, badge: { definition: twoScales, version: 1 } }),
    ],
    ['the Open Badges vector', ob3],
    ['an achievement by itself', achievementDocument(source)],
    ['an assertion of Open Badges 2.0', hostedAssertion(source)],
    ['a BadgeClass', badgeClass(source)],
    ['a DID document', didDocument({ did: anIssuer().did, keys: [anEd25519Signer().publicKey] })],
  ])('takes %s and says what jsonld.js says', async (_name, document) => {
    expect(await agrees(document)).not.toBe('different')
    expect(await fastForm(document)).not.toBeNull()
  })

  it('says what jsonld.js says of all badges of other software, or declines', async () => {
    const files = [
      '../vc-di-eddsa/eddsa-rdfc-2022/signedDataInt',
      '../vc-di-eddsa/Ed25519Signature2020/signedEdSig',
      '1edtech-ob3-vcdm11-ed25519signature2020',
      '1edtech-ob3-expired',
      '1edtech-ob3-bitstring-revoked',
      '1edtech-bitstring-testlist',
      '1edtech-endorsement',
      'dcc-ob3-didkey-valid',
      'dcc-ob3-didkey-expired-ed25519signature2020',
      'dcc-ob3-didkey-status-ok',
      'dcc-ob3-didweb',
    ]
    for (const file of files) {
      const { proof, ...document } = vectorJson(`foreign/${file}.json`)
      const theirs = [proof].flat().filter(isJsonObject)[0] ?? {}

      expect(await agrees(document), file).not.toBe('different')
      expect(await agrees({ ...theirs, '@context': document['@context'] ?? null }), file).not.toBe('different')
    }
  })

  it('says what jsonld.js says of badges in every script and shape', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
      fc.constantFrom('"\\', 'a\tb', '\u0001\u007f', 'نص', '🦊', '\uf8ff'),
    )
    const facts = fc.record({
      name: words,
      narrative: words,
      evidence: fc.array(fc.constantFrom('https://a.example/1', 'https://a.example/2?x=ä', 'https://a.example/3'), {
        maxLength: 3,
      }),
      evidenceNarrative: words,
      results: fc.array(
        fc.constantFrom(
          { id: 'score', value: '88' },
          { id: 'grade', value: 'A' },
          { id: 'level', level: 'proficient' },
        ),
        { maxLength: 3 },
      ),
    })
    const shapes = fc.tuple(facts, fc.array(words, { maxLength: 3 }), fc.boolean())

    await fc.assert(
      fc.asyncProperty(shapes, async ([given, tags, hasResults]) => {
        const definition = aDefinition({ creditsAvailable: 3, ...(hasResults ? {} : { results: undefined }) })
        const credential = openBadgeCredential(
          anAwardSource({ facts: someFacts(given), badge: { definition: { ...definition, tags }, version: 1 } }),
        )
        // Past our own cleaning: what others may write.
        const raw = changedAt(credential, ['credentialSubject', 'narrative'], () => given.narrative)

        expect(await agrees(credential)).not.toBe('different')
        if (isJsonObject(raw)) expect(await agrees(raw)).not.toBe('different')
      }),
      { numRuns: 30, seed: 20260301 },
    )
  })

  it('accepts nothing that jsonld.js refuses, and says the same of the rest, however a document is twisted', async () => {
    const start = fc.constantFrom(
      aCredential(),
      ob3,
      vectorJson('vc-di-eddsa/unsigned.json'),
      didDocument({ did: anIssuer().did, keys: [anEd25519Signer().publicKey] }),
    )
    const twists = fc.array(fc.tuple(fc.nat(), twist), { minLength: 1, maxLength: 3 })
    const seen = { same: 0, declined: 0, different: 0 }

    await fc.assert(
      fc.asyncProperty(start, contextChanges, twists, async (document, changeContexts, steps) => {
        const named = changeContexts([document['@context'] ?? null].flat())
        const bent = { ...document, '@context': named }
        const twisted = steps.reduce<JsonObject>((current, [at, change]) => twistedAt(current, at, change), bent)
        const answer = await agrees(twisted)
        seen[answer]++

        expect(answer).not.toBe('different')
      }),
      { numRuns: 400, seed: 20260302 },
    )
    expect(seen.same).toBeGreaterThan(50) // the twists leave enough that is taken
  })
})

describe('canonicalForm', () => {
  it('gives the same the first time, by jsonld.js, and ever after', async () => {
    const contexts = new Map(shippedContexts)
    const first = await canonicalForm(aCredential(), contexts)
    const second = await canonicalForm(aCredential(), contexts)

    expect(first).toEqual(await genericCanonicalForm(aCredential(), contexts))
    expect(second).toEqual(first)
  })

  it('still names what is wrong once the contexts are trusted', async () => {
    const contexts = new Map(shippedContexts)
    await canonicalForm(aCredential(), contexts)

    expect(await canonicalForm({ ...aCredential(), undefinedTerm: 'x' }, contexts)).toMatchObject({
      problems: [{ code: 'term-unsigned' }],
    })
  })
})
