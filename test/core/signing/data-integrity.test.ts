import { describe, expect, it } from 'vitest'
import { openBadgeCredential } from '../../../src/core/credential'
import { toHex } from '../../../src/core/foundation/hex'
import { Instant } from '../../../src/core/foundation/instant'
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../../src/core/foundation/json'
import { didDocument, findMethod, methodId, nobleSignatureCheck, type PublicJwk } from '../../../src/core/proof'
import { dataIntegritySigner, nobleSigner, signDataIntegrity } from '../../../src/core/signing'
import { statusListCredential } from '../../../src/core/status'
import { anAwardSource, anIssuer, someFacts } from '../../support/awards'
import { shippedContexts } from '../../support/contexts'
import { independentComplaints } from '../../support/independent-verifier'
import { anEd25519Signer } from '../../support/keys'
import { problemsOf, valueOf } from '../../support/results'
import { schemaComplaints } from '../../support/official-schemas'
import { text, vectorJson } from '../../support/vectors'
import { testContexts } from '../../support/contexts'
import { verifyDataIntegrity } from '../../support/embedded-proofs'
import { bytesFromBase58 } from '../../../src/core/foundation/base58'
import { bytesFromHex } from '../../../src/core/foundation/hex'

const issuer = anIssuer()
const signer = anEd25519Signer()
const created = Instant.parse('2026-03-01T10:00:00Z')
const controller = didDocument({ did: issuer.did, keys: [signer.publicKey] })
const verificationMethod = methodId(issuer.did, signer)
const options = { signer, verificationMethod, created, contexts: shippedContexts }

function keyOf(method: string): PublicJwk | null {
  const found = findMethod(controller, { method, issuerId: issuer.did, now: created })
  return found.ok ? found.value : null
}

const context = { contexts: shippedContexts, check: nobleSignatureCheck }

function seedOf(secretMultikey: JsonValue | undefined): Uint8Array {
  const bytes = typeof secretMultikey === 'string' ? bytesFromBase58(secretMultikey.slice(1)) : null
  if (bytes === null) throw new Error('the vector holds a secret key')
  return bytes.slice(2)
}

describe('signDataIntegrity', () => {
  it.each([
    ['vc-di-eddsa/unsigned.json', 'vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json', 'z3u2'],
    ['ob3-impl-guide/signed-credential.json', 'ob3-impl-guide/signed-credential.json', ''],
  ])('makes from %s the published signature of %s', async (unsigned, published, secret) => {
    const expected = [vectorJson(published)['proof']].flat().filter(isJsonObject)[0]
    const seed = secret
      ? seedOf(vectorJson('vc-di-eddsa/keyPair.json')['privateKeyMultibase'])
      : bytesFromHex('6241a409e6707bb640a0140a8a32bc3d193c33a661747284d6adfa4ed4180be4')
    const signed = await signDataIntegrity(vectorJson(unsigned), {
      signer: nobleSigner(seed ?? new Uint8Array(32)),
      verificationMethod: text(expected?.['verificationMethod']),
      created: Instant.parse(expected?.['created']),
      contexts: testContexts,
    })

    expect(valueOf(signed)['proof']).toMatchObject([{ proofValue: expected?.['proofValue'] }])
  })

  it('makes badges that @digitalbazaar/vc verifies and the official schema accepts', async () => {
    const signed = valueOf(await signDataIntegrity(openBadgeCredential(anAwardSource()), options))

    expect(await independentComplaints(signed, controller)).toEqual([])
    expect(schemaComplaints(signed)).toEqual([])
  })

  it('makes status lists that @digitalbazaar/vc verifies', async () => {
    const url = 'https://badges.example.edu/status/1.json'
    const list = statusListCredential({
      issuer: issuer.did,
      url,
      purpose: 'revocation',
      setBits: [7],
      validFrom: created,
    })

    const signed = valueOf(await signDataIntegrity(list, options))

    expect(await independentComplaints(signed, controller)).toEqual([])
  })

  it('is refused by @digitalbazaar/vc once a letter is changed', async () => {
    const signed = valueOf(await signDataIntegrity(openBadgeCredential(anAwardSource()), options))

    expect(await independentComplaints({ ...signed, name: 'Data Storytellinh' }, controller)).not.toEqual([])
  })

  it('gives the same bytes alone and in a batch', async () => {
    const sign = dataIntegritySigner(options)
    const documents = [someFacts(), someFacts({ name: '李小龍' })].map((facts) =>
      openBadgeCredential(anAwardSource({ facts })),
    )

    const together = await Promise.all(documents.map(sign))
    const alone = await Promise.all(documents.map((document) => signDataIntegrity(document, options)))

    expect(JSON.stringify(together.map(valueOf))).toBe(JSON.stringify(alone.map(valueOf)))
  })

  it('signs nothing that the signature would not cover', async () => {
    const credential = { ...openBadgeCredential(anAwardSource()), undefinedTerm: 'x' }

    expect(problemsOf(await signDataIntegrity(credential, options))).toMatchObject([{ code: 'term-unsigned' }])
  })
})

describe('a signed badge', () => {
  it('no longer verifies once any single value of it is changed', async () => {
    const signed = valueOf(await signDataIntegrity(openBadgeCredential(anAwardSource()), options))
    expect(await verifyDataIntegrity(signed, keyOf, context)).toMatchObject({ ok: true })

    const still: string[] = []
    for (const { path, document } of mutationsOf(signed)) {
      const checked = await verifyDataIntegrity(document, keyOf, context)
      if (checked.ok) still.push(path)
    }

    expect(still).toEqual([])
  })
})

/** The document once for each leaf, with that leaf changed. Members whose place in a list has no meaning are changed, not moved. */
function* mutationsOf(document: JsonObject): Generator<{ path: string; document: JsonObject }> {
  for (const path of leafPaths(document, [])) {
    const changed = changedAt(document, path)
    if (isJsonObject(changed)) yield { path: path.join('.'), document: changed }
  }
}

function leafPaths(value: JsonValue, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, member]) => leafPaths(member, [...path, name]))
}

function changedAt(value: JsonValue, [name, ...rest]: readonly string[]): JsonValue {
  if (name === undefined) return changedLeaf(value)
  if (isJsonList(value)) return value.map((item, i) => (String(i) === name ? changedAt(item, rest) : item))
  return isJsonObject(value) ? { ...value, [name]: changedAt(value[name] ?? null, rest) } : value
}

function changedLeaf(value: JsonValue): JsonValue {
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'string') return 17
  const last = value.charCodeAt(value.length - 1)
  return value.slice(0, -1) + String.fromCharCode(last === 0x39 ? 0x38 : last + 1)
}

describe('nobleSigner', () => {
  it('is the key of RFC 8032, 7.1, test 1', async () => {
    const seed = bytesFromHex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60')
    const signature = await nobleSigner(seed ?? new Uint8Array(32)).sign(new Uint8Array(0))

    expect(toHex(signature)).toBe(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155' +
        '5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    )
  })
})
