import { describe, expect, it } from 'vitest'
import { bytesFromHex, toHex } from '../../../src/core/foundation/hex'
import type { JsonObject } from '../../../src/core/foundation/json'
import { didKeyDocument, nobleSignatureCheck, proofsOf, type PublicJwk } from '../../../src/core/proof'
import { canonicalJson } from '../../../src/core/proof/jcs'
import { proofHash } from '../../../src/core/proof/proof-hash'
import { testContexts } from '../../support/contexts'
import { verifyDataIntegrity } from '../../support/embedded-proofs'
import { problemsOf, valueOf } from '../../support/results'
import { vectorJson, vectorText } from '../../support/vectors'
import { webCryptoCheck } from '../../support/web-crypto-check'
import { jwkFromMultikey } from '../../../src/core/proof/multikey'

const suites = [
  ['vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json', 'vc-di-eddsa/eddsa-rdfc-2022/combinedHashDataInt.txt'],
  ['vc-di-eddsa/eddsa-jcs-2022/signedJCS.json', 'vc-di-eddsa/eddsa-jcs-2022/combinedHashJCS.txt'],
  ['vc-di-eddsa/Ed25519Signature2020/signedEdSig.json', 'vc-di-eddsa/Ed25519Signature2020/combinedHashEdSig.txt'],
] as const

const ob3 = 'ob3-impl-guide/signed-credential.json'
const sets = ['proof-set-chain/signedProofSet2.json', 'proof-set-chain/signedProofChain2.json'].map(
  (f) => `vc-di-eddsa/${f}`,
)

/** The key that the vector itself names: enough for the mathematics, never for trust. */
function keyOf(method: string): PublicJwk | null {
  return jwkFromMultikey(method.slice(method.lastIndexOf('#') + 1))
}

const noble = { contexts: testContexts, check: nobleSignatureCheck }

describe('W3C vectors of the EdDSA cryptosuites', () => {
  it.each(suites)('%s hashes to %s', async (signed, combined) => {
    const document = vectorJson(signed)
    const [proof] = proofsOf(document)

    const hash = proof?.state === 'supported' && valueOf(await proofHash(document, proof, testContexts))

    expect(hash && toHex(hash)).toBe(vectorText(combined).trim())
  })

  it.each([...suites.map(([file]) => file), ...sets, ob3])('%s verifies, by noble and by WebCrypto', async (file) => {
    const document = vectorJson(file)

    expect(valueOf(await verifyDataIntegrity(document, keyOf, noble))).toHaveLength(proofsOf(document).length)
    expect(valueOf(await verifyDataIntegrity(document, keyOf, { ...noble, check: webCryptoCheck }))).not.toHaveLength(0)
  })

  it('hashes the options first, then the document, as the Open Badges vector says', async () => {
    const document = vectorJson(ob3)
    const [proof] = proofsOf(document)

    const hash = proof?.state === 'supported' && valueOf(await proofHash(document, proof, testContexts))

    expect(hash).toEqual(
      bytesFromHex(
        'd34009cea0dbc1ca941e09dc01c8c9d3e3ce3c5b853f67ee44698dcea10f5d19' +
          '87f65a76d40146205e3b3e06cb0fbd153f97f9ce70372390f52566bb7f9e0773',
      ),
    )
  })

  it('canonical JSON is that of the JCS vector', () => {
    const { proof: _, ...unsecured } = vectorJson('vc-di-eddsa/eddsa-jcs-2022/signedJCS.json')

    expect(canonicalJson(unsecured)).toBe(vectorText('vc-di-eddsa/eddsa-jcs-2022/canonDocJCS.txt'))
    expect(canonicalJson(vectorJson('vc-di-eddsa/eddsa-jcs-2022/proofConfigJCS.json'))).toBe(
      vectorText('vc-di-eddsa/eddsa-jcs-2022/proofCanonJCS.txt'),
    )
  })
})

describe('verifyProof, over all proofs of a document', () => {
  const signed = vectorJson('vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json')
  const set = vectorJson('vc-di-eddsa/proof-set-chain/signedProofSet2.json')

  function withProof(document: JsonObject, change: (proof: JsonObject, at: number) => JsonObject): JsonObject {
    const proofs = proofsOf(document).map((proof, at) => (proof.state === 'supported' ? change(proof.source, at) : {}))
    return { ...document, proof: proofs }
  }

  it('is false if one proof of a set is false', async () => {
    const forged = withProof(set, (proof, at) => (at === 1 ? { ...proof, created: '2023-02-25T00:00:00Z' } : proof))

    expect(problemsOf(await verifyDataIntegrity(forged, keyOf, noble))).toMatchObject([
      { code: 'signature-wrong', where: { path: 'proof[1]' } },
    ])
  })

  it.each([
    ['a proof value that is not multibase base58btc', { proofValue: 'u2YwC8z3ap' }, 'signature-wrong'],
    ['a proof value that is too short', { proofValue: 'z2YwC8z3ap' }, 'signature-wrong'],
    ['another purpose', { proofPurpose: 'authentication' }, 'purpose-wrong'],
    ['a previous proof that is not there', { previousProof: 'urn:uuid:none' }, 'proof-mismatch'],
    ['no value at all', { proofValue: 1 }, 'proof-mismatch'],
    ['a kind that we cannot check', { cryptosuite: 'ecdsa-sd-2023' }, 'proof-unsupported'],
    ['a suite that needs another key', { cryptosuite: 'ecdsa-rdfc-2019' }, 'proof-mismatch'],
  ])('refuses %s', async (_, change, code) => {
    const changed = withProof(signed, (proof) => ({ ...proof, ...change }))

    expect(problemsOf(await verifyDataIntegrity(changed, keyOf, noble))).toMatchObject([{ code }])
  })

  it('says that there is no proof', async () => {
    const { proof: _, ...unsigned } = signed

    expect(problemsOf(await verifyDataIntegrity(unsigned, keyOf, noble))).toMatchObject([{ code: 'proof-missing' }])
  })

  it('lends no trust to a proof of a key that is not the issuer’s', async () => {
    expect(problemsOf(await verifyDataIntegrity(signed, () => null, noble))).toMatchObject([
      { code: 'proof-unsupported' },
    ])
  })
})

describe('did:key documents', () => {
  it('list the key of the published identifiers and no other', () => {
    for (const did of Object.keys(vectorJson('did-key/ed25519-x25519.json'))) {
      expect(didKeyDocument(did)).toMatchObject({ id: did, assertionMethod: [`${did}#${did.slice(8)}`] })
    }
  })
})
