import { createSign, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../../src/core/foundation/json'
import { aVerifyContext, textAt, troublesOf, verdictOn } from '../../support/verify'

const BASE = 'https://org.example/badges/'
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

const issuer: JsonObject = {
  '@context': 'https://w3id.org/openbadges/v2',
  id: `${BASE}issuer.json`,
  type: 'Issuer',
  name: 'Org',
  url: BASE,
  email: 'office@org.example',
  publicKey: `${BASE}key.json`,
  revocationList: `${BASE}revoked.json`,
}
const badge: JsonObject = {
  id: `${BASE}badge.json`,
  type: 'BadgeClass',
  name: 'Helper',
  description: 'Helps.',
  image: `${BASE}image.png`,
  criteria: { narrative: 'Help **once**.' },
  issuer: `${BASE}issuer.json`,
}
const key: JsonObject = {
  id: `${BASE}key.json`,
  type: 'CryptographicKey',
  owner: `${BASE}issuer.json`,
  publicKeyPem: publicKey,
}
const assertion: JsonObject = {
  '@context': 'https://w3id.org/openbadges/v2',
  id: `${BASE}a1.json`,
  type: 'Assertion',
  recipient: { type: 'email', hashed: false, identity: 'ana@org.example' },
  badge: `${BASE}badge.json`,
  verification: { type: 'HostedBadge' },
  issuedOn: '2026-03-01T10:00:00Z',
}

/** What the host serves, by address; a change with an `id` replaces the document of that address. */
const host = (...changes: readonly JsonObject[]) =>
  aVerifyContext(
    Object.fromEntries(
      [issuer, badge, key, assertion, ...changes].map((document) => [textAt(document, 'id'), document]),
    ),
  )
const list = (revokedAssertions: readonly JsonValue[]): JsonObject => ({
  id: `${BASE}revoked.json`,
  type: 'RevocationList',
  revokedAssertions,
})
const jws = (payload: JsonObject, header: object = { alg: 'RS256' }) => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part(header)}.${part(payload)}`
  return `${signed}.${createSign('sha256').update(signed).sign(privateKey, 'base64url')}`
}
const signed = { ...assertion, id: 'urn:uuid:1', verification: { type: 'SignedBadge', creator: `${BASE}key.json` } }

describe('verifyBadge, hosted assertions', () => {
  it('finds what the issuer hosts valid', async () => {
    const found = await verdictOn(assertion, host())

    expect(troublesOf(found)).toEqual(['revocation.list skip', 'recipient.match skip', 'issuer.known warn'])
    expect(found).toMatchObject({
      verdict: 'valid',
      facts: { badgeName: 'Helper', criteria: 'Help **once**.', vouching: { domain: 'org.example' } },
    })
  })

  it('lets what is hosted count where a copy leaves something out', async () => {
    const expired = { ...assertion, expires: '2026-03-02T00:00:00Z' }

    expect((await verdictOn(assertion, host(expired))).verdict).toBe('expired')
  })

  it.each<[string, JsonObject, string, string]>([
    [
      'hosted outside of the prefix of its issuer',
      { ...issuer, verification: { startsWith: `${BASE}awards/` } },
      'invalid',
      'hosted.scope fail scope-wrong',
    ],
    [
      'hosted within the prefix of its issuer',
      { ...issuer, verification: { startsWith: ['https://x.example/', BASE], allowedOrigins: 'org.example' } },
      'valid',
      'issuer.known warn',
    ],
    [
      'hosted at a host its issuer does not allow',
      { ...issuer, verification: { allowedOrigins: ['a.example'] } },
      'invalid',
      'hosted.scope fail scope-wrong',
    ],
    ['of a badge without a name', { ...badge, name: '' }, 'invalid', 'badgeclass.valid fail document-incomplete'],
    ['of an issuer without an address', { ...issuer, email: '' }, 'valid', 'issuer.valid warn'],
    [
      'that was revoked',
      { id: assertion['id'] ?? '', type: 'Assertion', revoked: true },
      'revoked',
      'status.revocation fail revoked',
    ],
    [
      'with another id inside',
      { ...assertion, id: `${BASE}a1.json`, issuedOn: '2026-03-02T10:00:00Z' },
      'invalid',
      'hosted.same fail hosted-otherwise',
    ],
    ['that its issuer lists as revoked', list([`${BASE}a1.json`]), 'revoked', 'status.revocation fail revoked'],
  ])('says of one %s: %s', async (_, change, verdict, trouble) => {
    const found = await verdictOn(assertion, host(change))

    expect([found.verdict, troublesOf(found)]).toEqual([verdict, expect.arrayContaining([trouble])])
  })

  it('takes no badge class of another host for its issuer’s', async () => {
    const foreign = { ...badge, id: 'https://other.example/badge.json' }
    const found = await verdictOn(
      { ...assertion, badge: 'https://other.example/badge.json' },
      host(foreign, { ...assertion, badge: 'https://other.example/badge.json' }),
    )

    expect(troublesOf(found)).toContain('hosted.scope fail scope-wrong')
  })

  it('compares a plain recipient without regard to case', async () => {
    expect((await verdictOn(assertion, { ...host(), recipient: 'Ana@Org.example' })).verdict).toBe('valid')
    expect((await verdictOn(assertion, { ...host(), recipient: 'eva@org.example' })).verdict).toBe('invalid')
  })

  it('believes no signed badge that comes without its signature', async () => {
    const found = await verdictOn(signed, host())

    expect(troublesOf(found)).toContain('signed.signature fail proof-missing')
  })
})

describe('verifyBadge, signed assertions', () => {
  it('finds what the issuer signed valid', async () => {
    const found = await verdictOn(jws(signed), host(list([])))

    expect(troublesOf(found)).toEqual(['recipient.match skip', 'issuer.known warn'])
    expect(found).toMatchObject({ verdict: 'valid', standard: 'ob2', form: 'jws' })
  })

  it.each<[string, JsonObject[], string, string]>([
    [
      'whose key belongs to somebody else',
      [list([]), { ...key, owner: 'https://other.example/' }],
      'invalid',
      'signed.key fail key-not-issuers',
    ],
    [
      'whose issuer does not name the key',
      [list([]), { ...issuer, publicKey: `${BASE}other.json` }],
      'invalid',
      'signed.key fail key-not-issuers',
    ],
    [
      'whose key is of another kind',
      [list([]), { ...key, publicKeyPem: 'none' }],
      'unknown',
      'signed.key skip key-unknown',
    ],
    ['on the list by uid', [list([{ uid: 'u1' }])], 'revoked', 'status.revocation fail revoked'],
    ['whose list is not at hand', [], 'unknown', 'revocation.list skip status-unreachable'],
  ])('says of one %s', async (_, changes, verdict, trouble) => {
    const found = await verdictOn(jws({ ...signed, uid: 'u1' }), host(...changes))

    expect([found.verdict, troublesOf(found)]).toEqual([verdict, expect.arrayContaining([trouble])])
  })

  it('is invalid with one letter changed', async () => {
    const token = jws(signed)
    const [header = '', payload = '', signature = ''] = token.split('.')
    const other = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('ana@', 'eva@')).toString(
      'base64url',
    )

    expect((await verdictOn([header, other, signature].join('.'), host(list([])))).verdict).toBe('invalid')
  })
})

describe('verifyBadge, older badges', () => {
  it.each<[string, JsonObject, string]>([
    [
      '1.1',
      {
        '@context': 'https://w3id.org/openbadges/v1',
        type: 'Assertion',
        uid: '1',
        verify: { type: 'hosted', url: 'https://a.example/1' },
      },
      'ob1',
    ],
    [
      '1.0',
      {
        uid: '1',
        recipient: { type: 'email', identity: 'a@b.example' },
        badge: 'https://a.example/b',
        verify: { type: 'hosted', url: 'https://a.example/1' },
      },
      'ob1',
    ],
    ['0.5', { recipient: 'sha256$00', issued_on: '2012-01-01', badge: { version: '0.5.0' } }, 'ob0.5'],
  ])('recognises %s, and does not judge it', async (_, document, standard) => {
    const found = await verdictOn(document, host())

    expect(found).toMatchObject({ verdict: 'unknown', standard })
    expect(troublesOf(found)).toEqual(['proof.present skip proof-unsupported'])
  })

  it.each<[string, JsonObject, string, string | null]>([
    [
      'a learner record',
      { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential', 'ClrCredential'] },
      'unknown',
      'clr',
    ],
    [
      'a presentation',
      { '@context': ['https://www.w3.org/ns/credentials/v2'], type: 'VerifiablePresentation' },
      'unreadable',
      null,
    ],
    ['a badge class', badge, 'unreadable', null],
  ])('recognises %s', async (_, document, verdict, standard) => {
    expect(await verdictOn(document, host())).toMatchObject({ verdict, standard })
  })
})
