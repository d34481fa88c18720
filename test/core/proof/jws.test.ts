import { CompactSign, generateKeyPair } from 'jose'
import { createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { nobleSignatureCheck, parseJws, PublicJwk, verifyJws } from '../../../src/core/proof'
import { problemsOf, valueOf } from '../../support/results'
import { webCryptoCheck } from '../../support/web-crypto-check'
import { text, vectorJson, vectorText } from '../../support/vectors'

const part = (json: unknown) =>
  Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)).toString('base64url')

describe('verifyJws', () => {
  it.each(['RS256', 'ES256', 'EdDSA'])('accepts what jose signs with %s', async (alg) => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
    const token = await new CompactSign(new TextEncoder().encode('{"a":1}'))
      .setProtectedHeader({ alg })
      .sign(privateKey)
    const exported = await globalThis.crypto.subtle.exportKey('jwk', publicKey)

    const jws = valueOf(parseJws(token))

    expect(jws.payload).toEqual({ a: 1 })
    expect(await verifyJws(jws, PublicJwk.parse(exported), webCryptoCheck)).toMatchObject({ ok: true })
  })

  it('accepts EdDSA by noble as well', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
    const token = await new CompactSign(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'EdDSA' })
      .sign(privateKey)
    const jwk = PublicJwk.parse(await globalThis.crypto.subtle.exportKey('jwk', publicKey))

    expect(await verifyJws(valueOf(parseJws(token)), jwk, nobleSignatureCheck)).toMatchObject({ ok: true })
  })

  it('accepts the signed Open Badge 2.0 of 1EdTech with the key of its issuer', async () => {
    const { publicKeyPem } = vectorJson('foreign/ob2-signed-documents/key3.json')
    const jwk = PublicJwk.parse(createPublicKey(text(publicKeyPem)).export({ format: 'jwk' }))
    const jws = valueOf(parseJws(vectorText('foreign/1edtech-ob2-signed-revoked.jws').trim()))

    expect(await verifyJws(jws, jwk, webCryptoCheck)).toMatchObject({ ok: true })
  })
})

describe('parseJws', () => {
  const head = part({ alg: 'EdDSA' })

  it.each([
    ['two parts', `${head}.${part({})}`, 'jws-damaged'],
    ['four parts', `${head}.${part({})}.AA.AA`, 'jws-damaged'],
    ['no signature', `${head}.${part({})}.`, 'jws-damaged'],
    ['no payload', `${head}..AA`, 'jws-damaged'],
    ['padding', `${head}.${part({})}.AA==`, 'jws-damaged'],
    ['the other alphabet', `${head}.${part({})}.A+/A`, 'jws-damaged'],
    ['stray bits', `${head}.${part({})}.AB`, 'jws-damaged'],
    ['a payload that is no object', `${head}.${part([1])}.AA`, 'jws-damaged'],
    ['a payload with a doubled member', `${head}.${part('{"a":1,"a":2}')}.AA`, 'json-duplicate-member'],
    [
      'a header with a doubled member',
      `${part('{"alg":"EdDSA","alg":"none"}')}.${part({})}.AA`,
      'json-duplicate-member',
    ],
    ['alg none', `${part({ alg: 'none' })}.${part({})}.AA`, 'jwt-header-forbidden'],
    ['HMAC', `${part({ alg: 'HS256' })}.${part({})}.AA`, 'jwt-header-forbidden'],
    ['crit', `${part({ alg: 'EdDSA', crit: ['b64'] })}.${part({})}.AA`, 'jwt-header-forbidden'],
    ['b64', `${part({ alg: 'EdDSA', b64: false })}.${part({})}.AA`, 'jwt-header-forbidden'],
  ])('refuses %s', (_, token, code) => {
    expect(problemsOf(parseJws(token))).toMatchObject([{ code }])
  })

  it('names the places of keys that it will not follow', () => {
    const header = part({ alg: 'EdDSA', jku: 'https://evil.example/', x5c: [] })

    expect(valueOf(parseJws(`${header}.${part({})}.AA`)).ignored).toEqual(['jku', 'x5c'])
  })
})
