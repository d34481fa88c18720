import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bakePng, bakeSvg } from '../../../src/core/baking'
import { Instant } from '../../../src/core/foundation/instant'
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/core/foundation/json'
import { signDataIntegrity } from '../../../src/core/signing'
import { verdictReport, type Verdict } from '../../../src/core/verify'
import { anAward, signing, type Awarded } from '../../support/awarded'
import { aKeyIssuer, someFacts } from '../../support/awards'
import { anEd25519Signer } from '../../support/keys'
import { aPng } from '../../support/png'
import { valueOf } from '../../support/results'
import { aVerifyContext, troublesOf, verdictOn } from '../../support/verify'

let award: Awarded
let site: ReturnType<typeof aVerifyContext>
beforeAll(async () => {
  award = await anAward()
  site = aVerifyContext(award.site, {
    knownIssuers: ['did:web:badges.example.edu', 'https://badges.example.edu/issuer.json'],
  })
})

const texts = () => [
  { standard: 'ob3', text: JSON.stringify(award.credential) } as const,
  { standard: 'ob2', text: JSON.stringify(award.assertion) } as const,
]
const png = () => valueOf(bakePng(aPng(), texts())).image
const svg = () => {
  const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>')
  return valueOf(bakeSvg(drawing, texts())).image
}
const signAgain = async (document: JsonObject) => {
  const { proof: _, ...unsecured } = document
  return valueOf(await signDataIntegrity(unsecured, signing('did:web:badges.example.edu')))
}

describe('verifyBadge, an award of ours beside its site', () => {
  it.each([
    ['credential.json', 'ob3', 'embedded', () => award.credential],
    ['credential.jwt', 'ob3', 'jwt', () => `${award.jwt}\n`],
    ['assertion.json', 'ob2', 'hosted', () => award.assertion],
    ['badge.png', 'ob3', 'embedded', png],
    ['badge.svg', 'ob3', 'embedded', svg],
  ] as const)('finds %s valid, with nothing to warn of', async (_, standard, form, content) => {
    const found = await verdictOn(content(), site)

    expect(troublesOf(found)).toEqual(['recipient.match skip'])
    expect(verdictReport(found)).toMatchObject({ verdict: 'valid', standard, form })
  })

  it('gives a verdict on each credential of a picture', async () => {
    const { also } = await verdictOn(png(), site)

    expect(also).toMatchObject([{ verdict: 'valid', standard: 'ob2', form: 'hosted', also: [] }])
  })

  it('asks in the order of the standard', async () => {
    const { checks } = await verdictOn(png(), site)

    expect(checks.map(({ id }) => id)).toEqual([
      ...['input.readable', 'input.entry', 'parse.json', 'format.standard', 'format.context', 'format.type'],
      ...['format.schema', 'format.terms', 'subject.identified', 'proof.present', 'proof.purpose', 'key.resolved'],
      ...['key.authorised', 'proof.signature', 'dates.validFrom', 'dates.validUntil', 'status.list'],
      ...['status.revocation', 'recipient.match', 'issuer.known'],
    ])
  })

  it('tells people what was signed', async () => {
    const { facts } = await verdictOn(award.credential, site)

    expect(facts).toMatchObject({
      badgeName: 'Data Storytelling',
      issuerName: 'Example University',
      vouching: { by: 'domain', domain: 'badges.example.edu' },
      recipientName: 'Zoë Ångström',
      recipientHashed: true,
      awarded: '2026-03-01T10:00:00Z',
      validUntil: '2029-03-01T22:59:59Z',
      statusAsOf: '2026-03-20T00:00:00Z',
      signatureKind: 'Ed25519',
    })
    expect(facts.results).toContainEqual({ kind: 'value', name: 'Review score', value: '88 %' })
  })

  it.each([
    ['zoe@example.edu', 'valid'],
    [' Zoe@Example.EDU ', 'valid'],
    ['ana@example.edu', 'invalid'],
  ])('compares the recipient %s: %s', async (recipient, verdict) => {
    const context = { ...site, recipient }

    expect((await verdictOn(award.credential, context)).verdict).toBe(verdict)
    expect((await verdictOn(award.assertion, context)).verdict).toBe(verdict)
    expect((await verdictOn(award.jwt, context)).verdict).toBe(verdict)
  })

  it('knows it revoked once the bit is set', async () => {
    const { site: documents } = await anAward({ setBits: [94_567] })
    const found = await verdictOn(png(), aVerifyContext(documents))

    expect(found.verdict).toBe('revoked')
    expect(troublesOf(found)).toContain('status.revocation fail revoked')
  })

  it('lets a revoked assertion decide about the whole picture', async () => {
    const id = award.assertion['id'] as string
    const revoked = {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id,
      revoked: true,
      revocationReason: 'In error.',
    }
    const found = await verdictOn(png(), aVerifyContext({ ...award.site, [id]: revoked }))

    expect(found).toMatchObject({ verdict: 'revoked', also: [{ verdict: 'revoked' }] })
    expect(found.also[0]?.checks).toContainEqual(
      expect.objectContaining({ message: 'The issuer withdrew it: In error.' }),
    )
  })

  it.each([
    ['2026-03-01T09:59:59Z', 'notYetValid'],
    ['2026-03-01T10:00:00Z', 'valid'],
    ['2029-03-01T22:59:59Z', 'valid'],
    ['2029-03-01T23:00:00Z', 'expired'],
  ])('at %s says %s', async (now, verdict) => {
    const list = award.site['https://badges.example.edu/status/1.json'] ?? {}
    const early = await signAgain({ ...list, validFrom: '2026-01-01T00:00:00Z' })
    const context = aVerifyContext(
      { ...award.site, 'https://badges.example.edu/status/1.json': early },
      { now: Instant.parse(now) },
    )

    expect((await verdictOn(award.credential, context)).verdict).toBe(verdict)
    expect((await verdictOn(award.jwt, context)).verdict).toBe(verdict)
    expect((await verdictOn(award.assertion, context)).verdict).toBe(verdict)
  })

  it('is unknown without the site, and says what is missing', async () => {
    const found = await verdictOn(png(), aVerifyContext())

    expect(found.verdict).toBe('unknown')
    expect(troublesOf(found)).toEqual([
      'key.resolved skip key-unavailable',
      'key.authorised skip',
      'proof.signature skip',
      'status.list skip status-unreachable',
      'recipient.match skip',
      'issuer.known warn',
    ])
  })

  it('needs no site for an issuer that is a key, but for the list', async () => {
    const own = await anAward({ issuer: aKeyIssuer() })
    const found = await verdictOn(own.credential, aVerifyContext(own.site))

    expect(found).toMatchObject({ verdict: 'valid', facts: { vouching: { by: 'key' } } })
  })
})

/** Every text in a document by its path, but for names of members. */
function leavesOf(
  value: JsonValue,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  const entries: [string | number, JsonValue][] = Array.isArray(value)
    ? [...(value as readonly JsonValue[]).entries()]
    : isJsonObject(value)
      ? Object.entries(value)
      : []
  return entries.flatMap(([name, member]) => leavesOf(member, [...path, name]))
}

function withLeaf(
  value: JsonValue,
  [name, ...rest]: readonly (string | number)[],
  leaf: JsonValue | undefined,
): JsonValue {
  if (name === undefined) return leaf ?? null
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).map((entry, i) => (i === name ? withLeaf(entry, rest, leaf) : entry))
  if (!isJsonObject(value)) return value
  const changed = Object.entries(value).map(([member, entry]): [string, JsonValue | undefined] =>
    member !== String(name) ? [member, entry] : [member, rest.length === 0 ? leaf : withLeaf(entry, rest, leaf)],
  )
  return Object.fromEntries(changed.filter(([, entry]) => entry !== undefined)) as JsonObject
}

const changedLetter = (text: string, at: number) => {
  const letter = text[at] ?? 'a'
  const other = /[a-y]/i.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 1) : letter === '1' ? '2' : '1'
  return text.slice(0, at) + other + text.slice(at + 1)
}
const troubled = (found: Verdict) => `${found.verdict}: ${troublesOf(found).join(', ')}`

describe('verifyBadge, one letter changed', () => {
  it('is invalid for every value of the credential and its proof', async () => {
    for (const [i, { path, text }] of leavesOf(award.credential).entries()) {
      const at = (i * 7) % text.length // another place in each value
      const changed = withLeaf(award.credential, path, changedLetter(text, at)) as JsonObject

      expect([path.join('.'), at, troubled(await verdictOn(changed, site))]).toEqual([
        path.join('.'),
        at,
        expect.stringMatching(/^invalid/),
      ])
    }
  }, 240_000)

  it('is invalid for every value of the assertion, in a picture with an untouched credential, too', async () => {
    for (const { path, text } of leavesOf(award.assertion)) {
      const changed = withLeaf(award.assertion, path, changedLetter(text, text.length - 1)) as JsonObject
      const picture = bakePng(aPng(), [
        { standard: 'ob3', text: JSON.stringify(award.credential) },
        { standard: 'ob2', text: JSON.stringify(changed) },
      ])

      expect((await verdictOn(changed, site)).verdict).toMatch(path[0] === 'id' ? /^(?:invalid|unknown)$/ : /^invalid$/)
      expect([path.join('.'), troubled(await verdictOn(valueOf(picture).image, site))]).toEqual([
        path.join('.'),
        expect.stringMatching(/^invalid/),
      ])
    }
  }, 120_000)

  it('is invalid or unreadable for every letter of the token', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(award.jwt.length - 1), fc.constantFrom('A', 'b', '7', '-', '.'), async (at, letter) => {
        fc.pre(award.jwt[at] !== letter)
        const changed = award.jwt.slice(0, at) + letter + award.jwt.slice(at + 1)

        expect((await verdictOn(changed, site)).verdict).toMatch(/^(?:invalid|unreadable)$/)
      }),
      { numRuns: 100 },
    )
  }, 120_000)

  it('is never valid for any byte of the texts in a picture', async () => {
    const picture = png()
    const first = Buffer.from(picture).indexOf('{')
    const last = Buffer.from(picture).lastIndexOf('}')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: first, max: last }), fc.integer({ min: 32, max: 126 }), async (at, byte) => {
        const inChunkFrame = Buffer.from(picture)
          .subarray(at - 40, at + 40)
          .includes('iTXt')
        fc.pre(picture[at] !== byte && !inChunkFrame)
        const changed = picture.map((old, i) => (i === at ? byte : old))

        expect((await verdictOn(changed, site)).verdict).toMatch(/^(?:invalid|unreadable)$/)
      }),
      { numRuns: 100 },
    )
  }, 120_000)
})

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
