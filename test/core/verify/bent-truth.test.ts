import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bakePng } from '../../../src/core/baking'
import type { JsonObject, JsonValue } from '../../../src/core/foundation/json'
import { signDataIntegrity } from '../../../src/core/signing'
import { anAward, signing, type Awarded } from '../../support/awarded'
import { someFacts } from '../../support/awards'
import { anEd25519Signer } from '../../support/keys'
import { aPng } from '../../support/png'
import { valueOf } from '../../support/results'
import { leavesOf, withLeaf } from '../../support/mutations'
import { aVerifyContext, troublesOf, verdictOn } from '../../support/verify'

let award: Awarded
let site: ReturnType<typeof aVerifyContext>
beforeAll(async () => {
  award = await anAward()
  site = aVerifyContext(award.site, {
    knownIssuers: ['did:web:badges.example.edu', 'https://badges.example.edu/issuer.json'],
  })
})

const signAgain = async (document: JsonObject) => {
  const { proof: _, ...unsecured } = document
  return valueOf(await signDataIntegrity(unsecured, signing('did:web:badges.example.edu')))
}

describe('verifyBadge, truth bent otherwise', () => {
  it('is not valid with any member removed or of another kind', async () => {
    const members = leavesOf(award.credential).filter(({ path }) => path[0] !== 'proof')
    for (const [i, { path, text }] of members.entries()) {
      for (const leaf of [undefined, [7, [], { id: text }][i % 3]] satisfies (JsonValue | undefined)[]) {
        const changed = withLeaf(award.credential, path, leaf) as JsonObject
        const found = await verdictOn(changed, site)

        expect([path.join('.'), JSON.stringify(leaf), found.verdict]).not.toContain('valid')
      }
    }
  }, 240_000)

  it.each<[string, (credential: JsonObject) => JsonObject, string]>([
    ['a word that no context defines', (c) => ({ ...c, honours: 'summa' }), 'format.terms fail term-unsigned'],
    [
      'a member with an id that is not absolute',
      (c) => ({ ...c, evidence: [{ id: 'work', type: ['Evidence'] }] }),
      'format.terms fail term-unsigned',
    ],
    ['no proof', ({ proof: _, ...c }) => c, 'proof.present fail proof-missing'],
    [
      'a proof of an unknown kind beside none',
      (c) => ({ ...c, proof: [{ type: 'ecdsa-sd-2023' }] }),
      'proof.present skip proof-unsupported',
    ],
    [
      'an unknown context',
      (c) => ({ ...c, '@context': [...(c['@context'] as string[]), 'https://a.example/'] }),
      'format.context skip context-unknown',
    ],
  ])('is not valid with %s', async (_, bend, trouble) => {
    const found = await verdictOn(bend(award.credential), site)

    expect(found.verdict).toBe('invalid')
    expect(troublesOf(found)).toContain(trouble)
  })

  it('is invalid with a false proof beside a good one', async () => {
    const [good] = award.credential['proof'] as JsonObject[]
    const other = { ...good, created: '2026-03-02T10:00:00Z' }
    const found = await verdictOn({ ...award.credential, proof: [good ?? {}, other] }, site)

    expect(troublesOf(found)).toContain('proof.signature fail signature-wrong')
  })

  it('is invalid signed by a key that the issuer does not list, with the issuer’s name in front', async () => {
    const stranger = { ...signing('did:web:badges.example.edu') }
    const signer = anEd25519Signer(9)
    const forged = valueOf(
      await signDataIntegrity((({ proof: _, ...rest }) => rest)(award.credential), {
        ...stranger,
        signer,
        verificationMethod: `did:web:badges.example.edu#${signer.kid}`,
      }),
    )

    expect(troublesOf(await verdictOn(forged, site))).toContain('key.resolved fail key-unknown')
    expect((await verdictOn(forged, aVerifyContext())).verdict).toBe('unknown')
  })

  it('is invalid signed by a key of its own name', async () => {
    const signer = anEd25519Signer(9)
    const forged = valueOf(
      await signDataIntegrity((({ proof: _, ...rest }) => rest)(award.credential), {
        ...signing('x'),
        signer,
        verificationMethod: `did:key:${signer.kid}#${signer.kid}`,
      }),
    )

    expect((await verdictOn(forged, site)).verdict).toBe('invalid')
    expect(troublesOf(await verdictOn(forged, aVerifyContext()))).toContain('key.authorised fail key-not-issuers')
  })

  const bendList = async (over: JsonObject) => {
    const url = 'https://badges.example.edu/status/1.json'
    return await verdictOn(
      award.credential,
      aVerifyContext({ ...award.site, [url]: await signAgain({ ...award.site[url], ...over }) }),
    )
  }
  it.each<[string, JsonObject, string]>([
    ['of another issuer', { issuer: 'did:web:other.example' }, 'status-not-issuers'],
    ['with another id', { id: 'https://badges.example.edu/status/2.json' }, 'status-unreachable'],
    ['that has run out', { validUntil: '2026-03-21T00:00:00Z' }, 'status-stale'],
    ['that is not yet valid', { validFrom: '2026-04-21T00:00:00Z' }, 'status-stale'],
    [
      'for another purpose',
      { credentialSubject: { id: 'urn:x', type: 'BitstringStatusList', statusPurpose: 'message', encodedList: 'u' } },
      'status-purpose',
    ],
    [
      'that is no list',
      {
        credentialSubject: {
          id: 'urn:x:y',
          type: 'BitstringStatusList',
          statusPurpose: 'revocation',
          encodedList: 'uH4sI',
        },
      },
      'status-damaged',
    ],
  ])('cannot be decided by a list %s', async (_, over, code) => {
    const found = await bendList(over)

    expect(found.verdict).toBe('unknown')
    expect(troublesOf(found)).toContain(`status.list skip ${code}`)
  })

  it('refuses a picture with two genuine credentials of two people', async () => {
    const other = await anAward({
      facts: someFacts({ awardId: 'zzzabcdefghijklmnopqrstuvw' as never, emailSalt: 'AAAAAAAAAAAAAAAAAAAAAA' }),
    })
    const picture = bakePng(aPng(), [
      { standard: 'ob3', text: JSON.stringify(award.credential) },
      { standard: 'ob2', text: JSON.stringify(other.assertion) },
    ])

    const found = await verdictOn(valueOf(picture).image, aVerifyContext({ ...other.site, ...award.site }))

    expect(found).toMatchObject({ verdict: 'invalid', also: [{ verdict: 'valid' }] })
    expect(troublesOf(found)).toContain('input.entry fail badge-contradiction')
  })

  it.each([
    ['an empty file', '', 'file-empty'],
    ['what is no badge', 'hello', 'file-type-unknown'],
    ['a picture without a badge', aPng(), 'badge-missing'],
    ['a member twice', '{"@context":[],"@context":[]}', 'json-duplicate-member'],
    ['broken JSON', '{"@context":', 'json-damaged'],
    ['a list', '[1]', 'json-damaged'],
    ['a token of two parts', 'eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ', 'jws-damaged'],
    ['another JSON document', '{"name":"x"}', 'standard-unknown'],
    ['more than 4 MiB', ' '.repeat(4 * 1024 * 1024 + 1), 'file-too-large'],
    ['nesting without end', `{"a":${'['.repeat(70)}`, 'json-depth'],
  ])('cannot read %s', async (_, content, code) => {
    const found = await verdictOn(content, site)

    expect(found).toMatchObject({ verdict: 'unreadable', standard: null })
    expect(found.checks.filter(({ outcome }) => outcome === 'fail')).toMatchObject([{ code }])
  })

  it('believes no token that says it needs no signature', async () => {
    const [, payload = ''] = award.jwt.split('.')
    const header = Buffer.from('{"alg":"none"}').toString('base64url')
    const found = await verdictOn(`${header}.${payload}.AAAA`, site)

    expect(found).toMatchObject({ verdict: 'invalid', standard: 'ob3', form: 'jwt' })
    expect(troublesOf(found)).toEqual(['proof.present fail jwt-header-forbidden'])
  })

  it('never throws, whatever is in a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(2), async (bytes, at) => {
        const starts = [
          Uint8Array.of(),
          aPng(),
          new TextEncoder().encode('{"@context":["https://www.w3.org/ns/credentials/v2"],'),
        ]

        expect((await verdictOn(Uint8Array.from([...(starts[at] ?? []), ...bytes]), site)).verdict).not.toBe('valid')
      }),
    )
  })
})
