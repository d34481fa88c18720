import { describe, expect, it } from 'vitest'
import { Instant } from '../../../src/core/foundation/instant'
import type { JsonObject } from '../../../src/core/foundation/json'
import { didDocument, didKeyDocument, findMethod } from '../../../src/core/proof'
import { anEd25519Signer, anRsaSigner } from '../../support/keys'
import { problemsOf, valueOf } from '../../support/results'

const issuerId = 'did:web:badges.example.edu'
const key = anEd25519Signer().publicKey
const rsa = anRsaSigner().publicKey
const now = Instant.parse('2026-06-01T00:00:00Z')
const method = `${issuerId}#${key.kid}`
const document = didDocument({ did: issuerId, keys: [key, rsa] })
const entry = { id: method, type: 'Multikey', controller: issuerId, publicKeyMultibase: key.kid }

function found(changed: JsonObject, wanted = method) {
  return findMethod({ ...document, ...changed }, { method: wanted, issuerId, now })
}

describe('findMethod', () => {
  it('finds both keys of an issuer', () => {
    expect(valueOf(found({}))).toEqual(key.jwk)
    expect(valueOf(found({}, `${issuerId}#${rsa.kid}`))).toEqual(rsa.jwk)
  })

  it('takes a bare did:key for its only key', () => {
    const did = `did:key:${key.kid}`

    expect(valueOf(findMethod(didKeyDocument(did) ?? {}, { method: did, issuerId: did, now }))).toEqual(key.jwk)
  })

  it('reads ids that are written relative to the document', () => {
    const relative = { verificationMethod: [{ ...entry, id: '#k' }], assertionMethod: ['#k'] }

    expect(valueOf(found(relative, `${issuerId}#k`))).toEqual(key.jwk)
  })

  it.each([
    ['a document of another issuer', { id: 'did:web:evil.example' }, 'did-mismatch'],
    ['a key that is listed twice', { verificationMethod: [entry, entry] }, 'did-mismatch'],
    ['a key that is not listed', { verificationMethod: [] }, 'key-unknown'],
    [
      'a key of another controller',
      { verificationMethod: [{ ...entry, controller: 'did:web:evil.example' }] },
      'key-not-issuers',
    ],
    ['a key that may not assert', { assertionMethod: [] }, 'purpose-wrong'],
    ['a revoked key', { verificationMethod: [{ ...entry, revoked: '2026-05-31T23:59:59Z' }] }, 'key-revoked'],
    ['an expired key', { verificationMethod: [{ ...entry, expires: '2026-06-01T00:00:00Z' }] }, 'key-unknown'],
    [
      'a date of revocation that cannot be read',
      { verificationMethod: [{ ...entry, revoked: 'soon' }] },
      'key-revoked',
    ],
    [
      'a kind of key that signs no badges',
      { verificationMethod: [{ ...entry, type: 'X25519KeyAgreementKey2020' }] },
      'key-unknown',
    ],
    [
      'a secret in place of a key',
      { verificationMethod: [{ ...entry, publicKeyMultibase: 'z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq' }] },
      'key-unknown',
    ],
  ])('refuses %s', (_, change, code) => {
    expect(problemsOf(found(change))).toMatchObject([{ code }])
  })

  it('lets a key go on that is revoked or expires later', () => {
    const later = {
      verificationMethod: [{ ...entry, revoked: '2026-06-01T00:00:01Z', expires: '2027-01-01T00:00:00Z' }],
    }

    expect(found(later)).toMatchObject({ ok: true })
  })
})
