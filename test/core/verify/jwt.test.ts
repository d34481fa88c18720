import { CompactSign, exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBadgeCredential } from '../../../src/core/credential'
import type { JsonObject } from '../../../src/core/foundation/json'
import { anAwardSource } from '../../support/awards'
import { aVerifyContext, troublesOf, verdictOn } from '../../support/verify'

const DID = 'did:web:badges.example.edu'
const DID_URL = 'https://badges.example.edu/.well-known/did.json'
type Key = { readonly alg: string; readonly privateKey: CryptoKey; readonly jwk: JWK }

let keys: Record<'RS256' | 'ES256' | 'EdDSA', Key>
let credential: JsonObject
beforeAll(async () => {
  const make = async (alg: string): Promise<Key> => {
    const { publicKey, privateKey } = await generateKeyPair(alg)
    return { alg, privateKey, jwk: await exportJWK(publicKey) }
  }
  keys = { RS256: await make('RS256'), ES256: await make('ES256'), EdDSA: await make('EdDSA') }
  // Without a list: these tests are about tokens.
  const { credentialStatus: _, ...rest } = openBadgeCredential(anAwardSource())
  credential = rest
})

const claims = () => ({
  iss: DID,
  jti: credential['id'],
  sub: (credential['credentialSubject'] as JsonObject)['id'],
  nbf: Date.parse('2026-03-01T10:00:00Z') / 1000,
  exp: Date.parse('2029-03-01T22:59:59Z') / 1000,
})
const sign = async (payload: object, key: Key, header: object = {}) =>
  await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: key.alg, kid: `${DID}#key`, ...header })
    .sign(key.privateKey)
const published = ({ jwk }: Key, over: object = {}) =>
  aVerifyContext({
    [DID_URL]: {
      id: DID,
      verificationMethod: [{ id: `${DID}#key`, type: 'JsonWebKey', controller: DID, publicKeyJwk: jwk as JsonObject }],
      assertionMethod: [`${DID}#key`],
      ...over,
    },
  })

describe('verifyBadge, tokens signed by another library', () => {
  it.each(['RS256', 'ES256', 'EdDSA'] as const)('finds %s valid', async (alg) => {
    const token = await sign({ ...credential, ...claims() }, keys[alg])

    const found = await verdictOn(token, published(keys[alg]))

    expect(troublesOf(found)).toEqual(['recipient.match skip', 'issuer.known warn'])
    expect(found).toMatchObject({ verdict: 'valid', standard: 'ob3', form: 'jwt', facts: { signatureKind: alg } })
  })

  it('takes a relative kid and a payload without claims, as VC-JOSE-COSE has them, and says what is missing', async () => {
    const token = await sign(credential, keys.ES256, { kid: '#key', typ: 'vc+jwt' })

    const found = await verdictOn(token, published(keys.ES256))

    expect(found.verdict).toBe('valid')
    expect(troublesOf(found)).toContain('jwt.claims warn claims-missing')
  })

  it('takes a key in the header only if the issuer publishes the very same', async () => {
    const token = await sign({ ...credential, ...claims() }, keys.RS256, { kid: undefined, jwk: keys.RS256.jwk })

    expect((await verdictOn(token, published(keys.RS256))).verdict).toBe('valid')
    expect((await verdictOn(token, published(keys.ES256))).verdict).toBe('unknown')
    expect((await verdictOn(token, aVerifyContext())).verdict).toBe('unknown')
  })

  it('reads the form of VC Data Model 1.1, where claims complete the credential', async () => {
    const { validFrom, validUntil, awardedDate, id, '@context': contexts, ...rest } = credential
    const { issuer, ...old } = rest
    const vc = {
      ...old,
      '@context': ['https://www.w3.org/2018/credentials/v1', ...(contexts as string[]).slice(1)],
      issuer: { ...(issuer as JsonObject) },
      issuanceDate: validFrom,
    }
    const token = await sign({ ...claims(), vc }, keys.RS256)

    const found = await verdictOn(token, published(keys.RS256))

    expect(found).toMatchObject({ verdict: 'valid', facts: { validUntil, credentialId: id } })
    expect(awardedDate).toBe(validFrom)
  })

  it.each<[string, object]>([
    ['iss', { iss: 'did:web:other.example' }],
    ['jti', { jti: 'urn:uuid:other' }],
    ['sub', { sub: 'urn:uuid:other' }],
    ['nbf', { nbf: 1 }],
    ['exp', { exp: 4_102_444_800 }],
  ])('is invalid when %s says something else than the credential', async (name, over) => {
    const token = await sign({ ...credential, ...claims(), ...over }, keys.RS256)

    const found = await verdictOn(token, published(keys.RS256))

    expect(found.verdict).toBe('invalid')
    expect(found.checks.find(({ id }) => id === 'jwt.claims')).toMatchObject({
      code: 'claims-disagree',
      message: expect.stringContaining(name) as string,
    })
  })

  it.each<[string, (key: Key) => object, string]>([
    ['another key of the same kind', () => ({}), 'signature-wrong'],
    ['a key for other purposes', () => ({ assertionMethod: [] }), 'purpose-wrong'],
    ['a document of somebody else', () => ({ id: 'did:web:other.example' }), 'did-mismatch'],
  ])('is invalid with %s', async (what, over, code) => {
    const other = await generateKeyPair('RS256')
    const token = await sign(
      { ...credential, ...claims() },
      what.startsWith('another') ? { ...keys.RS256, privateKey: other.privateKey } : keys.RS256,
    )

    const found = await verdictOn(token, published(keys.RS256, over(keys.RS256)))

    expect(found.verdict).toBe('invalid')
    expect(troublesOf(found).join()).toContain(code)
  })

  it('does not let the header choose the algorithm of a key', async () => {
    const { CompactSign: Hmac } = await import('jose')
    const forged = await new Hmac(new TextEncoder().encode(JSON.stringify({ ...credential, ...claims() })))
      .setProtectedHeader({ alg: 'HS256', kid: `${DID}#key` })
      .sign(new TextEncoder().encode(JSON.stringify(keys.RS256.jwk)))

    const found = await verdictOn(forged, published(keys.RS256))

    expect(found.verdict).toBe('invalid')
    expect(troublesOf(found)).toEqual(['proof.present fail jwt-header-forbidden'])
  })

  it('is invalid when a proof inside the token is false', async () => {
    const proof = [
      {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-rdfc-2022',
        verificationMethod: `${DID}#key`,
        proofPurpose: 'assertionMethod',
        proofValue: `z${'2'.repeat(87)}`,
      },
    ]
    const token = await sign({ ...credential, proof, ...claims() }, keys.EdDSA)

    const found = await verdictOn(token, published(keys.EdDSA))

    expect(found.verdict).toBe('invalid')
  })
})
