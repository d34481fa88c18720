import { beforeAll, describe, expect, it } from 'vitest'
import { bakePng, bakeSvg } from '../../../src/core/baking'
import { Instant } from '../../../src/core/foundation/instant'
import type { JsonObject } from '../../../src/core/foundation/json'
import { signDataIntegrity } from '../../../src/core/signing'
import { verdictReport } from '../../../src/core/verify'
import { anAward, signing, type Awarded } from '../../support/awarded'
import { aKeyIssuer } from '../../support/awards'
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
