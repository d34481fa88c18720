// Long because it goes through the properties of the standard one by one.
import { describe, expect, it } from 'vitest'
import { achievementDocument, hostedAssertion, openBadgeCredential } from '../../../src/core/credential'
import { defaultPublishSettings } from '../../../src/core/foundation/publish-settings'
import { canonicalForm } from '../../../src/core/proof'
import { aDefinition, anAwardSource, anIssuer, someFacts } from '../../support/awards'
import { shippedContexts } from '../../support/contexts'
import { schemaComplaints } from '../../support/official-schemas'
import { valueOf } from '../../support/results'

const signedShape = {
  proof: [{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod' }],
}

/** The smallest badge that can be awarded. */
function aPlainSource() {
  const facts = someFacts({ evidence: [], results: [] })
  const { evidenceNarrative: _, reflection: __, narrative: ___, validUntil: ____, ...plain } = facts
  const definition = {
    slug: 'plain',
    name: 'Plain',
    description: 'A plain badge.',
    criteriaUrl: 'https://example.org/',
  }
  return anAwardSource({
    facts: plain,
    badge: { definition: aDefinitionOf(definition), version: 1 },
  })
}

function aDefinitionOf(json: object) {
  const absent = Object.fromEntries(Object.keys(aDefinition()).map((name) => [name, undefined]))
  return aDefinition({ ...absent, ...json })
}

describe('openBadgeCredential', () => {
  it.each([
    ['with everything', anAwardSource()],
    ['with next to nothing', aPlainSource()],
  ])('%s is valid by the official schema and by JSON-LD in safe mode', async (_, source) => {
    const credential = openBadgeCredential(source)

    expect(schemaComplaints({ ...credential, ...signedShape })).toEqual([])
    expect(await canonicalForm(credential, shippedContexts)).toMatchObject({ ok: true })
  })

  it('says what the example of standards.md says, in that order', () => {
    expect(JSON.stringify(openBadgeCredential(aPlainSource()), null, 1)).toMatchInlineSnapshot(`
      "{
       "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"
       ],
       "id": "https://badges.example.edu/awards/k3xabcdefghijklmnopqrstuvw/credential.json",
       "type": [
        "VerifiableCredential",
        "OpenBadgeCredential"
       ],
       "name": "Plain",
       "issuer": {
        "id": "did:web:badges.example.edu",
        "type": [
         "Profile"
        ],
        "name": "Example University",
        "url": "https://badges.example.edu/",
        "email": "badges@example.edu"
       },
       "validFrom": "2026-03-01T10:00:00Z",
       "awardedDate": "2026-03-01T10:00:00Z",
       "credentialSubject": {
        "id": "urn:uuid:5f1c9d3e-7a2b-4c1d-8e9f-000000000001",
        "type": [
         "AchievementSubject"
        ],
        "name": "Zoë Ångström",
        "identifier": [
         {
          "type": "IdentityObject",
          "hashed": true,
          "identityHash": "sha256$c1954eb806abde9f8d97852b12e876e4da21a1262f473a9b9249695fc6be4b8c",
          "identityType": "emailAddress",
          "salt": "AAECAwQFBgcICQoLDA0ODw"
         }
        ],
        "achievement": {
         "id": "https://badges.example.edu/badges/plain/1/achievement.json",
         "type": [
          "Achievement"
         ],
         "name": "Plain",
         "description": "A plain badge.",
         "criteria": {
          "id": "https://example.org/"
         },
         "image": {
          "id": "https://badges.example.edu/badges/plain/1/image.png",
          "type": "Image"
         },
         "version": "1"
        }
       },
       "credentialSchema": [
        {
         "id": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
         "type": "1EdTechJsonSchemaValidator2019"
        }
       ],
       "credentialStatus": {
        "id": "https://badges.example.edu/status/1.json#94567",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": "94567",
        "statusListCredential": "https://badges.example.edu/status/1.json"
       }
      }"
    `)
  })

  it('gives each field of the badge and the roster its property', () => {
    expect(openBadgeCredential(anAwardSource())).toMatchInlineSnapshot(`
      {
        "@context": [
          "https://www.w3.org/ns/credentials/v2",
          "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
          "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
        ],
        "awardedDate": "2026-03-01T10:00:00Z",
        "credentialSchema": [
          {
            "id": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
            "type": "1EdTechJsonSchemaValidator2019",
          },
        ],
        "credentialStatus": {
          "id": "https://badges.example.edu/status/1.json#94567",
          "statusListCredential": "https://badges.example.edu/status/1.json",
          "statusListIndex": "94567",
          "statusPurpose": "revocation",
          "type": "BitstringStatusListEntry",
        },
        "credentialSubject": {
          "achievement": {
            "achievementType": "MicroCredential",
            "alignment": [
              {
                "targetCode": "DV-3",
                "targetDescription": "Draws charts that fit.",
                "targetFramework": "Example Framework",
                "targetName": "Data visualisation",
                "targetType": "CTDL",
                "targetUrl": "https://skills.example.org/dv",
                "type": [
                  "Alignment",
                ],
              },
            ],
            "creator": {
              "email": "data-badges@example.edu",
              "id": "urn:uuid:6a4e231e-1930-8c52-b83a-682f1aa9f15f",
              "name": "College of Information",
              "type": [
                "Profile",
              ],
            },
            "creditsAvailable": 1.5,
            "criteria": {
              "id": "https://badges.example.edu/badges/data-storytelling/2/",
              "narrative": "A learner

      1. completes **four** sessions and
      2. publishes a story.",
            },
            "description": "Turns a data set into a clear story.",
            "fieldOfStudy": "Information Science",
            "humanCode": "INST-201",
            "id": "https://badges.example.edu/badges/data-storytelling/2/achievement.json",
            "image": {
              "caption": "Blue shield with a rising line chart.",
              "id": "https://badges.example.edu/badges/data-storytelling/2/image.png",
              "type": "Image",
            },
            "inLanguage": "en",
            "name": "Data Storytelling",
            "related": [
              {
                "id": "https://badges.example.edu/badges/lab-safety/1/achievement.json",
                "inLanguage": "de",
                "type": [
                  "Related",
                ],
                "version": "1",
              },
            ],
            "resultDescription": [
              {
                "id": "urn:uuid:fc78b01f-faee-8cb1-af58-eb68e8d6dac9",
                "name": "Review score",
                "requiredValue": "60",
                "resultType": "Percent",
                "type": [
                  "ResultDescription",
                ],
                "valueMax": "100",
                "valueMin": "0",
              },
              {
                "allowedValue": [
                  "C",
                  "B",
                  "A",
                ],
                "id": "urn:uuid:32dde527-8232-80ad-9d80-553b51ffb532",
                "name": "Grade",
                "requiredValue": "B",
                "resultType": "LetterGrade",
                "type": [
                  "ResultDescription",
                ],
              },
              {
                "id": "urn:uuid:8e8dea91-517c-80f5-acfe-3fba198adf2c",
                "name": "State",
                "resultType": "Status",
                "type": [
                  "ResultDescription",
                ],
              },
              {
                "id": "urn:uuid:41c5f08b-300f-8900-ada6-fb88cacba7c6",
                "name": "Level",
                "requiredLevel": "urn:uuid:eb188817-1915-86cb-bf4a-281d5dffc6ae",
                "resultType": "RubricCriterionLevel",
                "rubricCriterionLevel": [
                  {
                    "description": "Charts are correct.",
                    "id": "urn:uuid:eb188817-1915-86cb-bf4a-281d5dffc6ae",
                    "name": "Proficient",
                    "points": "3",
                    "type": [
                      "RubricCriterionLevel",
                    ],
                  },
                  {
                    "id": "urn:uuid:85ec9d3f-07d8-88dd-953b-c02b0a8356fb",
                    "name": "Distinguished",
                    "points": "4",
                    "type": [
                      "RubricCriterionLevel",
                    ],
                  },
                ],
                "type": [
                  "ResultDescription",
                ],
              },
            ],
            "specialization": "Visualisation",
            "tag": [
              "statistics",
              "communication",
            ],
            "type": [
              "Achievement",
            ],
            "version": "2",
          },
          "id": "urn:uuid:5f1c9d3e-7a2b-4c1d-8e9f-000000000001",
          "identifier": [
            {
              "hashed": true,
              "identityHash": "sha256$c1954eb806abde9f8d97852b12e876e4da21a1262f473a9b9249695fc6be4b8c",
              "identityType": "emailAddress",
              "salt": "AAECAwQFBgcICQoLDA0ODw",
              "type": "IdentityObject",
            },
          ],
          "name": "Zoë Ångström",
          "narrative": "The best of the year.",
          "result": [
            {
              "resultDescription": "urn:uuid:fc78b01f-faee-8cb1-af58-eb68e8d6dac9",
              "type": [
                "Result",
              ],
              "value": "88",
            },
            {
              "resultDescription": "urn:uuid:32dde527-8232-80ad-9d80-553b51ffb532",
              "type": [
                "Result",
              ],
              "value": "A",
            },
            {
              "resultDescription": "urn:uuid:8e8dea91-517c-80f5-acfe-3fba198adf2c",
              "status": "Completed",
              "type": [
                "Result",
              ],
            },
            {
              "achievedLevel": "urn:uuid:85ec9d3f-07d8-88dd-953b-c02b0a8356fb",
              "resultDescription": "urn:uuid:41c5f08b-300f-8900-ada6-fb88cacba7c6",
              "type": [
                "Result",
              ],
            },
          ],
          "type": [
            "AchievementSubject",
          ],
        },
        "evidence": [
          {
            "id": "https://portfolio.example.org/zoe/1",
            "narrative": "A story about “rain”.",
            "type": [
              "Evidence",
            ],
          },
          {
            "id": "https://portfolio.example.org/zoe/2",
            "type": [
              "Evidence",
            ],
          },
        ],
        "id": "https://badges.example.edu/awards/k3xabcdefghijklmnopqrstuvw/credential.json",
        "issuer": {
          "email": "badges@example.edu",
          "id": "did:web:badges.example.edu",
          "name": "Example University",
          "type": [
            "Profile",
          ],
          "url": "https://badges.example.edu/",
        },
        "name": "Data Storytelling",
        "type": [
          "VerifiableCredential",
          "OpenBadgeCredential",
        ],
        "validFrom": "2026-03-01T10:00:00Z",
        "validUntil": "2029-03-01T22:59:59Z",
      }
    `)
  })

  it('holds nothing that says nothing', () => {
    const text = JSON.stringify([openBadgeCredential(aPlainSource()), hostedAssertion(aPlainSource())])

    expect(text).not.toMatch(/null|\[\]|""|\{\}/)
  })

  it('publishes neither name, evidence, reflection nor office address if the settings say so', () => {
    const publish = {
      ...defaultPublishSettings,
      officeEmail: false,
      badgeContact: false,
      earnerNameInCredential: false,
      evidence: false,
    }
    const source = anAwardSource({ publish })
    const text = JSON.stringify([openBadgeCredential(source), hostedAssertion(source), achievementDocument(source)])

    expect(text).not.toMatch(/Zoë|portfolio|rain|leave things out|@example/)
  })

  it('never holds the address of the earner, and the reflection only if asked for', () => {
    const source = anAwardSource({ publish: { ...defaultPublishSettings, reflection: true } })

    expect(JSON.stringify([openBadgeCredential(source), hostedAssertion(source)])).not.toContain('zoe@')
    expect(JSON.stringify(openBadgeCredential(anAwardSource()))).not.toContain('leave things out')
    expect(openBadgeCredential(source)).toMatchObject({
      evidence: [{}, {}, { type: ['Evidence'], narrative: 'I learned to leave things out.', genre: 'Reflection' }],
    })
  })

  it('writes text that every program signs alike', () => {
    const facts = someFacts({ name: 'Zoe\u0308\tA\u0000', narrative: 'one\r\ntwo\ud800' })

    expect(openBadgeCredential(anAwardSource({ facts }))).toMatchObject({
      credentialSubject: { name: 'Zoë    A', narrative: 'one\ntwo' },
    })
  })

  it('makes ids of results that are the same in every award of a version, and others in the next', () => {
    const first = openBadgeCredential(anAwardSource())
    const second = openBadgeCredential(anAwardSource({ facts: someFacts({ name: 'Somebody else' }) }))
    const next = openBadgeCredential(anAwardSource({ badge: { definition: aDefinition(), version: 3 } }))
    const ids = (credential: unknown) => JSON.stringify(credential).match(/"id":"urn:uuid:[^"]+/g)

    expect(ids(second)).toEqual(ids(first))
    expect(ids(next)?.filter((id) => ids(first)?.includes(id))).toHaveLength(2) // the subject's and the unit's
  })
})

describe('achievementDocument', () => {
  it('is the achievement that credentials hold, readable by itself', async () => {
    const { '@context': _, ...achievement } = achievementDocument(anAwardSource())

    expect(openBadgeCredential(anAwardSource())).toMatchObject({ credentialSubject: { achievement } })
    expect(valueOf(await canonicalForm(achievementDocument(anAwardSource()), shippedContexts))).toContain(
      '<https://badges.example.edu/badges/data-storytelling/2/achievement.json>',
    )
  })
})

describe('an issuer with a path in its base URL', () => {
  it('has all its addresses below that path', () => {
    const issuer = anIssuer({ url: 'https://org.github.io/badges/', did: 'did:web:org.github.io:badges' })
    const text = JSON.stringify(openBadgeCredential(anAwardSource({ issuer })))

    expect(text).not.toContain('badges.example.edu')
    expect(text).toContain('"id":"https://org.github.io/badges/awards/k3xabcdefghijklmnopqrstuvw/credential.json"')
  })
})
