import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/foundation/json'
import { verdictReport } from '../../../src/core/verify'
import { vectorBytes, vectorJson } from '../../support/vectors'
import { aVerifyContext, controllerFor, textAt, troublesOf, verdictOn } from '../../support/verify'
import { unbakePng } from '../../../src/core/baking'
import { valueOf } from '../../support/results'

const foreign = (file: string) => vectorBytes(`foreign/${file}`)
const nothing = aVerifyContext()

/** The issuer's document as the vectors' README wants it supplied, by the issuer's address. */
function issuerOf(document: JsonObject): Record<string, JsonObject> {
  const [issuerId, [proof]] = [textAt(document, 'issuer', 'id'), [document['proof'] ?? null].flat()]
  return { [issuerId]: controllerFor(issuerId, textAt(proof, 'verificationMethod')) }
}

const hosted = Object.fromEntries(
  ['basic-assertion', 'robotics-badge', 'organization']
    .map((name) => vectorJson(`foreign/ob2-hosted-documents/${name}.json`))
    .map((document) => [textAt(document, 'id'), document]),
)
const signed = Object.fromEntries(
  ['badge-from-organization-with-revocation-list', 'key3', 'organization-with-revocation-list', 'revocation-list']
    .map((name) => vectorJson(`foreign/ob2-signed-documents/${name}.json`))
    .map((document) => [textAt(document, 'id'), document]),
)

describe('verifyBadge, badges of other software, nothing else at hand', () => {
  it.each([
    ['1edtech-ob3-eddsa.png', 'unknown', 'ob3', 'embedded'],
    ['1edtech-ob3-jwt.svg', 'unknown', 'ob3', 'jwt'],
    ['1edtech-ob2-hosted.png', 'unknown', 'ob2', 'hosted'],
    ['1edtech-ob2-signed-revoked.jws', 'unknown', 'ob2', 'jws'],
    ['1edtech-ob3-vcdm11-ed25519signature2020.json', 'unknown', 'ob3', 'embedded'],
    ['1edtech-ob3-bad-proofvalue.json', 'invalid', 'ob3', 'embedded'],
    ['1edtech-ob3-expired.json', 'expired', 'ob3', 'embedded'],
    ['1edtech-ob3-bitstring-revoked.json', 'unknown', 'ob3', 'embedded'],
    ['1edtech-endorsement.json', 'unknown', null, 'embedded'],
    ['1edtech-bitstring-testlist.json', 'unknown', null, 'embedded'],
    ['dcc-ob3-didkey-valid.json', 'valid', 'ob3', 'embedded'],
    ['dcc-ob3-didkey-expired-ed25519signature2020.json', 'expired', 'ob3', 'embedded'],
    ['dcc-ob3-didkey-status-ok.json', 'unknown', 'ob3', 'embedded'],
    ['dcc-ob3-didweb.json', 'unknown', 'ob3', 'embedded'],
    ['png-quirks/text-url.png', 'unknown', 'ob2', 'hosted'],
    ['png-quirks/itxt-before-iend.png', 'unknown', 'ob2', 'hosted'],
    ['png-quirks/itxt-compressed.png', 'unknown', 'ob2', 'hosted'],
    ['png-quirks/itxt-twice.png', 'unknown', 'ob2', 'hosted'],
    ['png-quirks/itxt-language.png', 'unknown', 'ob2', 'hosted'],
  ])('says of %s: %s', async (file, verdict, standard, form) => {
    const found = await verdictOn(foreign(file), nothing)

    expect({ ...verdictReport(found), checks: troublesOf(found) }).toMatchObject({ verdict, standard, form })
    for (const { outcome, message, code } of found.checks) {
      expect(message).toMatch(/\S.*\.$/)
      if (outcome === 'fail') expect(code).toMatch(/^[a-z-]+$/)
    }
  })
})

describe('verifyBadge, with what the issuer publishes', () => {
  const credential = (file: string) => vectorJson(`foreign/${file}`)
  const bakedCredential = () => {
    const [entry] = valueOf(unbakePng(foreign('1edtech-ob3-eddsa.png'))).entries
    return JSON.parse(entry?.text ?? '') as JsonObject
  }

  it('finds the picture with an embedded credential valid', async () => {
    const found = await verdictOn(foreign('1edtech-ob3-eddsa.png'), aVerifyContext(issuerOf(bakedCredential())))

    expect(found.verdict).toBe('valid')
  })

  it('finds the credential of VC Data Model 1.1 valid', async () => {
    const document = credential('1edtech-ob3-vcdm11-ed25519signature2020.json')

    const found = await verdictOn(document, aVerifyContext(issuerOf(document)))

    expect(found.verdict).toBe('valid')
  })

  it('finds the token valid once the issuer publishes its key, and warns of the missing claim', async () => {
    const jwk = { kty: 'RSA' }
    const picture = new TextDecoder().decode(foreign('1edtech-ob3-jwt.svg'))
    const [header = '', payload = ''] = (/verify="([^"]+)"/.exec(picture)?.[1] ?? '').split('.')
    const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, JsonObject>
    const issuerId = textAt(decode(payload), 'issuer', 'id')
    const method = {
      id: `${issuerId}#rsa`,
      type: 'JsonWebKey',
      controller: issuerId,
      publicKeyJwk: decode(header)['jwk'] ?? jwk,
    }
    const issuer = { id: issuerId, verificationMethod: [method], assertionMethod: [method.id] }

    const found = await verdictOn(foreign('1edtech-ob3-jwt.svg'), aVerifyContext({ [issuerId]: issuer }))

    expect(found.verdict).toBe('valid')
    expect(troublesOf(found)).toContain('jwt.claims warn claims-missing')
  })

  it('finds the hosted assertion valid, and knows its recipient', async () => {
    const found = await verdictOn(
      foreign('1edtech-ob2-hosted.png'),
      aVerifyContext(hosted, { recipient: 'nobody@example.org' }),
    )

    expect(troublesOf(found)).toEqual(['hosted.fetched warn', 'issuer.known warn'])
    expect(found.verdict).toBe('valid')
    expect(found.facts).toMatchObject({ badgeName: 'Awesome Robotics Badge', issuerName: 'An Example Badge Issuer' })
  })

  it('says that it was not awarded to another address', async () => {
    const found = await verdictOn(
      foreign('1edtech-ob2-hosted.png'),
      aVerifyContext(hosted, { recipient: 'anybody@example.org' }),
    )

    expect(found.verdict).toBe('invalid')
    expect(troublesOf(found)).toContain('recipient.match fail recipient-mismatch')
  })

  it.each(['itxt-before-iend', 'itxt-compressed', 'itxt-twice', 'itxt-language', 'text-url'])(
    'finds the quirk %s valid, too',
    async (name) => {
      const found = await verdictOn(foreign(`png-quirks/${name}.png`), aVerifyContext(hosted))

      expect(found.verdict).toBe('valid')
      const told = ['itxt-compressed', 'itxt-twice', 'text-url'].includes(name)
      expect(found.checks.find(({ id }) => id === 'input.entry')?.outcome).toBe(told ? 'warn' : 'pass')
    },
  )

  it('finds the signed assertion revoked, with the reason', async () => {
    const found = await verdictOn(foreign('1edtech-ob2-signed-revoked.jws'), aVerifyContext(signed))

    expect(found.verdict).toBe('revoked')
    expect(found.checks).toContainEqual({
      id: 'status.revocation',
      outcome: 'fail',
      code: 'revoked',
      message: 'The issuer withdrew it: A good reason, for sure',
    })
    expect(found.checks).toContainEqual(expect.objectContaining({ id: 'signed.signature', outcome: 'pass' }))
  })

  it('finds the bit that is set: revoked', async () => {
    const document = credential('1edtech-ob3-bitstring-revoked.json')
    const list = credential('1edtech-bitstring-testlist.json')
    const status = document['credentialStatus'] as JsonObject
    const documents = { ...issuerOf(document), [textAt(status, 'statusListCredential')]: list }

    expect((await verdictOn(document, aVerifyContext(documents))).verdict).toBe('revoked')
    expect((await verdictOn(document, aVerifyContext({ ...documents, ...issuerOf(document) }))).verdict).toBe('revoked')
  })

  it('believes no list that was changed', async () => {
    const document = credential('1edtech-ob3-bitstring-revoked.json')
    const list = { ...credential('1edtech-bitstring-testlist.json'), validFrom: '2021-04-05T14:27:41Z' }
    const status = document['credentialStatus'] as JsonObject

    const found = await verdictOn(
      document,
      aVerifyContext({ ...issuerOf(document), [textAt(status, 'statusListCredential')]: list }),
    )

    expect(found.verdict).toBe('unknown')
    expect(troublesOf(found)).toContain('status.list skip status-damaged')
  })

  it('finds the bit that is not set: valid, with what is odd about it', async () => {
    const document = credential('dcc-ob3-didkey-status-ok.json')
    const status = document['credentialStatus'] as JsonObject
    const list = credential('dcc-bitstring-e5WK8CbZ1GjycuPombrj.json')

    const found = await verdictOn(document, aVerifyContext({ [textAt(status, 'statusListCredential')]: list }))

    expect(found.verdict).toBe('valid')
    expect(troublesOf(found)).toEqual([
      'format.schema warn schema-compacted',
      'subject.identified warn subject-unidentified',
      'status.list warn',
      'recipient.match skip',
      'issuer.known warn',
    ])
    expect(found.facts).toMatchObject({
      recipientName: 'Taylor Tuna',
      vouching: { by: 'key' },
      statusAsOf: '2025-01-09T15:20:02.183Z',
    })
  })
})
