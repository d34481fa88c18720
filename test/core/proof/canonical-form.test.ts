import { describe, expect, it } from 'vitest'
import { canonicalForm } from '../../../src/core/proof'
import { sha256Hex } from '../../../src/core/foundation/sha256'
import { shippedContexts, testContexts } from '../../support/contexts'
import { vectorJson, vectorText } from '../../support/vectors'
import type { JsonObject } from '../../../src/core/foundation/json'

function withoutProof({ proof: _, ...rest }: JsonObject): JsonObject {
  return rest
}

describe('canonicalForm', () => {
  it.each([
    ['vc-di-eddsa/unsigned.json', 'vc-di-eddsa/eddsa-rdfc-2022/canonDocDataInt.txt'],
    ['vc-di-eddsa/eddsa-rdfc-2022/proofConfigDataInt.json', 'vc-di-eddsa/eddsa-rdfc-2022/proofCanonDataInt.txt'],
    ['vc-di-eddsa/Ed25519Signature2020/proofConfigEdSig.json', 'vc-di-eddsa/Ed25519Signature2020/proofCanonEdSig.txt'],
    ['ob3-impl-guide/signed-credential.json', 'ob3-impl-guide/document-canon.txt'],
  ])('gives for %s the published text of %s', async (document, canonical) => {
    const form = await canonicalForm(withoutProof(vectorJson(document)), testContexts)

    expect(form).toEqual({ ok: true, value: vectorText(canonical) })
  })

  it('gives the published digest of the Open Badges vector', async () => {
    const form = await canonicalForm(withoutProof(vectorJson('ob3-impl-guide/signed-credential.json')), shippedContexts)

    expect(form.ok && sha256Hex(form.value)).toBe('87f65a76d40146205e3b3e06cb0fbd153f97f9ce70372390f52566bb7f9e0773')
  })

  const base = { '@context': ['https://www.w3.org/ns/credentials/v2'], id: 'urn:x:1', type: ['VerifiableCredential'] }

  it.each([
    ['a context that is not shipped', { ...base, '@context': ['https://example.org/context'] }, 'context-unknown'],
    ['a member that no context defines', { ...base, undefinedTerm: 'x' }, 'term-unsigned'],
    ['a type that no context defines', { ...base, type: ['VerifiableCredential', 'Nothing'] }, 'term-unsigned'],
    ['a relative id', { ...base, id: '#score' }, 'term-unsigned'],
    ['a protected term redefined', { ...base, '@context': [...base['@context'], { id: 'urn:y' }] }, 'json-ld-invalid'],
  ])('refuses %s', async (_, document, code) => {
    expect(await canonicalForm(document, shippedContexts)).toMatchObject({ ok: false, problems: [{ code }] })
  })

  it('gives up on a graph that is built to take for ever', async () => {
    const ids = Array.from({ length: 10 }, (_, i) => `_:n${i}`)
    const others = (self: string) => ids.filter((id) => id !== self).map((id) => ({ '@id': id }))
    const poison = { '@graph': ids.map((id) => ({ '@id': id, 'urn:p': others(id) })) }

    expect(await canonicalForm(poison, shippedContexts)).toMatchObject({
      problems: [{ code: 'canonical-too-complex' }],
    })
  })

  it('refuses values that sort differently by code point and by UTF-16 unit', async () => {
    const document = (values: string[]) => ({ '@id': 'urn:x:1', 'urn:p': values })

    expect(await canonicalForm(document(['\u{1f98a}', '\uf8ff']), shippedContexts)).toMatchObject({
      problems: [{ code: 'canonical-order-ambiguous' }],
    })
    expect(await canonicalForm(document(['a\u{1f98a}', 'b\uf8ff']), shippedContexts)).toMatchObject({ ok: true })
  })
})
