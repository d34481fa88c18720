import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey'
import fc from 'fast-check'
import { calculateJwkThumbprint } from 'jose'
import { createECDH, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { didDocument, didKeyDocument, didWebUrl, issuerDid, jwks, publicKeyFromJwk } from '../../../src/core/proof'
import { jwkFromMultikey, multikeyFromEd25519 } from '../../../src/core/proof/multikey'
import { canonicalForm } from '../../../src/core/proof'
import { shippedContexts } from '../../support/contexts'
import { anEd25519Signer, anRsaSigner } from '../../support/keys'
import { problemsOf, valueOf } from '../../support/results'
import { toBase58 } from '../../../src/core/foundation/base58'

describe('issuerDid', () => {
  it.each([
    ['https://badges.example.edu/', 'did:web:badges.example.edu'],
    ['https://BADGES.Example.EDU', 'did:web:badges.example.edu'],
    ['https://example.edu/badges/', 'did:web:example.edu:badges'],
    ['https://localhost:8443/a/b', 'did:web:localhost%3A8443:a:b'],
    ['https://org.github.io/badges/', 'did:web:org.github.io:badges'],
    ['https://bücher.example/', 'did:web:xn--bcher-kva.example'],
    ['https://example.edu:443/', 'did:web:example.edu'],
  ])('of %s is %s', (baseUrl, did) => {
    expect(issuerDid({ method: 'web', baseUrl })).toEqual({ ok: true, value: did })
  })

  it.each([
    'http://badges.example.edu/',
    'https://192.0.2.1/',
    'https://0xc0000201/',
    'https://[2001:db8::1]/',
    'https://user@example.edu/',
    'https://example.edu/?q',
    'https://example.edu/#f',
    'https://example.edu/a b/',
    'https://example.edu/a:b/',
    'https://example.edu/%2e%2e/x%2fy',
    'badges.example.edu',
    '',
  ])('cannot be made of %j', (baseUrl) => {
    expect(problemsOf(issuerDid({ method: 'web', baseUrl }))).toMatchObject([{ code: 'url-invalid' }])
  })

  it('of a key is the key', () => {
    const { kid } = anEd25519Signer()

    expect(issuerDid({ method: 'key', multibase: kid })).toEqual({ ok: true, value: `did:key:${kid}` })
  })
})

describe('didWebUrl', () => {
  it.each([
    ['did:web:badges.example.edu', 'https://badges.example.edu/.well-known/did.json'],
    ['did:web:example.edu:badges', 'https://example.edu/badges/did.json'],
    ['did:web:localhost%3A8443:a:b', 'https://localhost:8443/a/b/did.json'],
    ['did:web:localhost%3a8443', 'https://localhost:8443/.well-known/did.json'],
  ])('of %s is %s', (did, url) => {
    expect(didWebUrl(did)).toBe(url)
  })

  it.each([
    'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
    'did:web:',
    'did:web:127.0.0.1',
    'did:web:2130706433',
    'did:web:[::1]',
    'did:web:example.edu%2F..%2Fx',
    'did:web:example.edu%40evil.example',
    'did:web:example.edu%3A99999',
    'did:web:example.edu:..',
    'did:web:example.edu:%2e%2e',
    'did:web:example.edu:a%2Fb',
    'did:web:example.edu:a%5Cb',
    'did:web:example.edu::b',
    'did:web:example.edu:%E0%A4%A',
    'did:web:EXAMPLE.edu#key',
  ])('refuses %s', (did) => {
    expect(didWebUrl(did)).toBeNull()
  })

  it('leads back to where the DID came from', () => {
    const host = fc.domain().map((name) => name.toLowerCase())
    const path = fc.array(fc.stringMatching(/^[a-z0-9][a-z0-9._~-]{0,9}$/), { maxLength: 3 })
    fc.assert(
      fc.property(host, path, (name, parts) => {
        const did = issuerDid({ method: 'web', baseUrl: `https://${[name, ...parts].join('/')}/` })

        const folder = parts.length === 0 ? '.well-known' : parts.join('/')
        expect(didWebUrl(valueOf(did))).toBe(`https://${name}/${folder}/did.json`)
      }),
    )
  })
})

describe('Multikey', () => {
  it('is what @digitalbazaar/ed25519-multikey writes', async () => {
    for (const fill of [0, 1, 255]) {
      const theirs = await Ed25519Multikey.generate({ seed: new Uint8Array(32).fill(fill) })

      expect(anEd25519Signer(fill).kid).toBe(theirs.publicKeyMultibase)
    }
  })

  it('gives back any Ed25519 key, and always has 48 characters', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const text = multikeyFromEd25519(bytes)

        expect(text).toMatch(/^z6Mk.{44}$/)
        expect(jwkFromMultikey(text)).toEqual({
          kty: 'OKP',
          crv: 'Ed25519',
          x: Buffer.from(bytes).toString('base64url'),
        })
      }),
    )
  })

  it('reads P-256 keys as node:crypto knows them', () => {
    for (let i = 0; i < 20; i++) {
      const ecdh = createECDH('prime256v1')
      const point = ecdh.generateKeys()
      const text = `z${toBase58(Uint8Array.from([0x80, 0x24, ...ecdh.getPublicKey(null, 'compressed')]))}`

      expect(text).toMatch(/^zDn/)
      expect(jwkFromMultikey(text)).toEqual({
        kty: 'EC',
        crv: 'P-256',
        x: point.subarray(1, 33).toString('base64url'),
        y: point.subarray(33).toString('base64url'),
      })
    }
  })

  it.each([
    ['a secret key', 'z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq'],
    ['another multibase', 'u7QHtR2z0Yx'],
    ['a letter that base58 lacks', 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbT0l'],
    ['a key that is too short', 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbT'],
    ['a P-256 point off the curve', `z${toBase58(Uint8Array.from([0x80, 0x24, 2, ...new Uint8Array(31), 1]))}`],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(jwkFromMultikey(text)).toBeNull()
  })
})

describe('publicKeyFromJwk', () => {
  it('names RSA keys by the thumbprint that jose computes', async () => {
    const { publicKey } = anRsaSigner()

    expect(publicKey.kid).toBe(await calculateJwkThumbprint(publicKey.jwk))
  })

  it('drops private members', () => {
    const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })

    expect(Object.keys(valueOf(publicKeyFromJwk(jwk)).jwk)).toEqual(['kty', 'crv', 'x'])
  })

  it.each([
    ['RSA of 1024 bits', generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' })],
    ['P-256', generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })],
    ['a secret', { kty: 'oct', k: 'AAAA' }],
    ['a short Ed25519 key', { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' }],
    ['text', 'key'],
  ])('refuses %s', (_, jwk) => {
    expect(problemsOf(publicKeyFromJwk(jwk))).toMatchObject([{ code: 'key-unsupported' }])
  })
})

describe('documents of keys', () => {
  const did = 'did:web:badges.example.edu'
  const keys = [anEd25519Signer().publicKey, anRsaSigner().publicKey]

  it('are JSON-LD, absolute, and list every key for asserting', async () => {
    const document = didDocument({ did, keys })

    expect(await canonicalForm(document, shippedContexts)).toMatchObject({ ok: true })
    expect(document['assertionMethod']).toEqual(keys.map(({ kid }) => `${did}#${kid}`))
    expect(document['authentication']).toEqual([`${did}#${keys[0]?.kid}`])
    expect(await canonicalForm(didKeyDocument(`did:key:${keys[0]?.kid}`) ?? {}, shippedContexts)).toMatchObject({
      ok: true,
    })
  })

  it('hold public members alone', () => {
    const members = JSON.stringify([didDocument({ did, keys }), jwks(keys)]).match(/"(d|p|q|dp|dq|qi|k)":/g)

    expect(members).toBeNull()
  })

  it('say in jwks.json what each key is for', () => {
    expect(jwks(keys)).toMatchObject({
      keys: [
        { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' },
        { kty: 'RSA', alg: 'RS256', use: 'sig', kid: keys[1]?.kid },
      ],
    })
  })
})
