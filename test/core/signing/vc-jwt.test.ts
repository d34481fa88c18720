import { compactVerify, importJWK } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBadgeCredential } from '../../../src/core/credential'
import { nobleSignatureCheck, parseJws, verifyJws } from '../../../src/core/proof'
import { signVcJwt } from '../../../src/core/signing'
import { anAwardSource } from '../../support/awards'
import { anEd25519Signer, anRsaSigner } from '../../support/keys'
import { problemsOf, valueOf } from '../../support/results'
import { webCryptoCheck } from '../../support/web-crypto-check'

describe('signVcJwt', () => {
  const credential = openBadgeCredential(anAwardSource())
  const signer = anRsaSigner()
  const kid = `did:web:badges.example.edu#${signer.kid}`
  let jwt = ''

  beforeAll(async () => {
    jwt = await signVcJwt({ ...credential, proof: [{ type: 'DataIntegrityProof' }] }, { signer, kid })
  })

  it('is accepted by jose and holds the credential with its claims', async () => {
    const key = await importJWK({ ...signer.publicKey.jwk, alg: 'RS256' })

    const { payload, protectedHeader } = await compactVerify(jwt, key)

    expect(protectedHeader).toEqual({ alg: 'RS256', kid })
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({
      ...credential,
      iss: 'did:web:badges.example.edu',
      jti: 'https://badges.example.edu/awards/k3xabcdefghijklmnopqrstuvw/credential.json',
      nbf: 1_772_359_200,
      sub: 'urn:uuid:5f1c9d3e-7a2b-4c1d-8e9f-000000000001',
      exp: 1_867_100_399,
    })
  })

  it('is the same every time', async () => {
    expect(await signVcJwt(credential, { signer, kid })).toBe(jwt)
  })

  it('verifies by our own check, and not with a changed letter or another key', async () => {
    const jws = valueOf(parseJws(jwt))
    const [header, payload = '', signature] = jwt.split('.')
    const forged = valueOf(parseJws([header, changed(payload), signature].join('.')))

    expect(await verifyJws(jws, signer.publicKey.jwk, webCryptoCheck)).toMatchObject({ ok: true })
    expect(problemsOf(await verifyJws(forged, signer.publicKey.jwk, webCryptoCheck))).toMatchObject([
      { code: 'signature-wrong' },
    ])
    expect(problemsOf(await verifyJws(jws, anRsaSigner().publicKey.jwk, webCryptoCheck))).toMatchObject([
      { code: 'signature-wrong' },
    ])
  })

  it('cannot be checked with a key of another kind', async () => {
    const jws = valueOf(parseJws(jwt))

    expect(problemsOf(await verifyJws(jws, anEd25519Signer().publicKey.jwk, nobleSignatureCheck))).toMatchObject([
      { code: 'jwt-header-forbidden' },
    ])
  })
})

/** Another payload that is JSON still. */
function changed(payload: string): string {
  const text = new TextDecoder().decode(Buffer.from(payload, 'base64url'))
  return Buffer.from(text.replace('Data Storytelling', 'Data Storyteller!')).toString('base64url')
}
