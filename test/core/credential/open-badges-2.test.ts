import { describe, expect, it } from 'vitest'
import {
  badgeClass,
  hostedAssertion,
  identityHash,
  issuerProfileOb2,
  revocationList,
  revokedAssertion,
} from '../../../src/core/credential'
import { AwardId } from '../../../src/core/foundation/ids'
import { defaultPublishSettings } from '../../../src/core/foundation/publish-settings'
import { canonicalForm } from '../../../src/core/proof'
import { anAwardSource, anIssuer } from '../../support/awards'
import { shippedContexts } from '../../support/contexts'

const awardId = AwardId.parse('k3xabcdefghijklmnopqrstuvw')

describe('identityHash', () => {
  it.each([
    ['a@example.com', 'Kosher', 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399'],
    ['nobody@example.org', 'deadsea', 'sha256$ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942'],
  ])('of %s with salt %s is what the specifications print', (identity, salt, hash) => {
    expect(identityHash(identity, salt)).toBe(hash)
  })

  it('needs no salt', () => {
    expect(identityHash('mayze')).toMatch(/^sha256\$7a1a1b3f.*2c60c6$/)
  })
})

describe('Open Badges 2.0 documents', () => {
  const source = anAwardSource()
  const documents = [
    hostedAssertion(source),
    badgeClass(source),
    issuerProfileOb2(source.issuer, defaultPublishSettings),
    revocationList(source.issuer, [{ awardId, reason: 'Awarded in error' }]),
    revokedAssertion(source.issuer, { awardId }),
  ]

  it('are JSON-LD in safe mode with the context of 2.0', async () => {
    for (const document of documents) {
      expect(await canonicalForm(document, shippedContexts), JSON.stringify(document['type'])).toMatchObject({
        ok: true,
      })
    }
  })

  it('point at one another by the addresses under which they stand', () => {
    expect(hostedAssertion(source)['badge']).toBe(badgeClass(source)['id'])
    expect(badgeClass(source)['issuer']).toBe(issuerProfileOb2(source.issuer, defaultPublishSettings)['id'])
    expect(revocationList(source.issuer, [{ awardId }])).toMatchObject({
      revokedAssertions: [{ id: hostedAssertion(source)['id'] }],
    })
  })

  it('are these', () => {
    expect(documents).toMatchInlineSnapshot(`
      [
        {
          "@context": "https://w3id.org/openbadges/v2",
          "badge": "https://badges.example.edu/badges/data-storytelling/2/badgeclass.json",
          "evidence": [
            {
              "id": "https://portfolio.example.org/zoe/1",
              "narrative": "A story about “rain”.",
            },
            {
              "id": "https://portfolio.example.org/zoe/2",
            },
          ],
          "expires": "2029-03-01T22:59:59Z",
          "id": "https://badges.example.edu/awards/k3xabcdefghijklmnopqrstuvw/assertion.json",
          "image": "https://badges.example.edu/awards/k3xabcdefghijklmnopqrstuvw/badge.png",
          "issuedOn": "2026-03-01T10:00:00Z",
          "narrative": "The best of the year.",
          "recipient": {
            "hashed": true,
            "identity": "sha256$c1954eb806abde9f8d97852b12e876e4da21a1262f473a9b9249695fc6be4b8c",
            "salt": "AAECAwQFBgcICQoLDA0ODw",
            "type": "email",
          },
          "type": "Assertion",
          "verification": {
            "type": "HostedBadge",
          },
        },
        {
          "@context": "https://w3id.org/openbadges/v2",
          "alignment": [
            {
              "targetCode": "DV-3",
              "targetDescription": "Draws charts that fit.",
              "targetFramework": "Example Framework",
              "targetName": "Data visualisation",
              "targetUrl": "https://skills.example.org/dv",
            },
          ],
          "criteria": {
            "id": "https://badges.example.edu/badges/data-storytelling/2/",
            "narrative": "A learner

      1. completes **four** sessions and
      2. publishes a story.",
          },
          "description": "Turns a data set into a clear story.",
          "id": "https://badges.example.edu/badges/data-storytelling/2/badgeclass.json",
          "image": {
            "caption": "Blue shield with a rising line chart.",
            "id": "https://badges.example.edu/badges/data-storytelling/2/image.png",
          },
          "issuer": "https://badges.example.edu/issuer.json",
          "name": "Data Storytelling",
          "related": [
            {
              "id": "https://badges.example.edu/badges/lab-safety/1/badgeclass.json",
              "version": "1",
            },
          ],
          "tags": [
            "statistics",
            "communication",
          ],
          "type": "BadgeClass",
          "version": "2",
        },
        {
          "@context": "https://w3id.org/openbadges/v2",
          "email": "badges@example.edu",
          "id": "https://badges.example.edu/issuer.json",
          "name": "Example University",
          "revocationList": "https://badges.example.edu/revocations.json",
          "type": "Profile",
          "url": "https://badges.example.edu/",
          "verification": {
            "allowedOrigins": "badges.example.edu",
            "startsWith": "https://badges.example.edu/awards/",
            "type": "VerificationObject",
          },
        },
        {
          "@context": "https://w3id.org/openbadges/v2",
          "id": "https://badges.example.edu/revocations.json",
          "issuer": "https://badges.example.edu/issuer.json",
          "revokedAssertions": [
            {
              "id": "https://badges.example.edu/awards/k3xabcdefghijklmnopqrstuvw/assertion.json",
              "revocationReason": "Awarded in error",
            },
          ],
          "type": "RevocationList",
        },
        {
          "@context": "https://w3id.org/openbadges/v2",
          "id": "https://badges.example.edu/awards/k3xabcdefghijklmnopqrstuvw/assertion.json",
          "revoked": true,
          "type": "Assertion",
        },
      ]
    `)
  })

  it('say which assertions are the issuer’s, as hosts may be shared', () => {
    const issuer = anIssuer({ url: 'https://org.github.io/badges/' })

    expect(issuerProfileOb2(issuer, defaultPublishSettings)['verification']).toEqual({
      type: 'VerificationObject',
      startsWith: 'https://org.github.io/badges/awards/',
      allowedOrigins: 'org.github.io',
    })
  })

  it('keep an empty list of revocations, which is required', () => {
    expect(revocationList(source.issuer, [])['revokedAssertions']).toEqual([])
  })
})
