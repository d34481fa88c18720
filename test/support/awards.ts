import { emailFrom } from '../../src/core/foundation/email'
import { AwardId } from '../../src/core/foundation/ids'
import { Instant } from '../../src/core/foundation/instant'
import { defaultPublishSettings } from '../../src/core/foundation/publish-settings'
import { BadgeSlug } from '../../src/core/foundation/slug'
import { BadgeDefinition } from '../../src/core/badge'
import type { AwardFacts, AwardSource, IssuerProfile } from '../../src/core/credential'
import { anEd25519Signer } from './keys'

/** An issuer at https://badges.example.edu/. */
export function anIssuer(over: Partial<IssuerProfile> = {}): IssuerProfile {
  return {
    did: 'did:web:badges.example.edu',
    name: 'Example University',
    url: 'https://badges.example.edu/',
    email: 'badges@example.edu',
    ...over,
  }
}

/** An issuer that is nothing but the key of {@link anEd25519Signer}. */
export function aKeyIssuer(): IssuerProfile {
  return anIssuer({ did: `did:key:${anEd25519Signer().kid}` })
}

/** A badge definition with every field that goes into a credential. */
export function aDefinition(over: object = {}): BadgeDefinition {
  return BadgeDefinition.parse({
    slug: 'data-storytelling',
    name: 'Data Storytelling',
    description: 'Turns a data set into a clear story.',
    altText: 'Blue shield with a rising line chart.',
    achievementType: 'MicroCredential',
    criteria: 'A learner\n\n1. completes **four** sessions and\n2. publishes a story.',
    tags: ['statistics', 'communication'],
    inLanguage: 'en',
    humanCode: 'INST-201',
    fieldOfStudy: 'Information Science',
    specialization: 'Visualisation',
    creditsAvailable: 1.5,
    unit: 'College of Information',
    contact: { name: 'Rosa Delgado', email: 'data-badges@example.edu' },
    skills: [
      {
        name: 'Data visualisation',
        url: 'https://skills.example.org/dv',
        framework: 'Example Framework',
        code: 'DV-3',
        description: 'Draws charts that fit.',
        type: 'CTDL',
      },
    ],
    results: [
      { id: 'score', name: 'Review score', type: 'Percent', min: '0', max: '100', required: '60' },
      { id: 'grade', name: 'Grade', type: 'LetterGrade', allowed: ['C', 'B', 'A'], required: 'B' },
      { id: 'state', name: 'State', type: 'Status' },
      {
        id: 'level',
        name: 'Level',
        type: 'RubricCriterionLevel',
        required: 'proficient',
        levels: [
          { id: 'proficient', name: 'Proficient', description: 'Charts are correct.', points: '3' },
          { id: 'distinguished', name: 'Distinguished', points: '4' },
        ],
      },
    ],
    ...over,
  })
}

/** The facts of one award with everything that may be in one. */
export function someFacts(over: Partial<AwardFacts> = {}): AwardFacts {
  const email = emailFrom('zoe@example.edu')
  if (email === null) throw new Error('the address is good')
  return {
    awardId: AwardId.parse('k3xabcdefghijklmnopqrstuvw'),
    subjectId: 'urn:uuid:5f1c9d3e-7a2b-4c1d-8e9f-000000000001',
    name: 'Zoë Ångström',
    email,
    emailSalt: 'AAECAwQFBgcICQoLDA0ODw',
    awarded: Instant.parse('2026-03-01T10:00:00Z'),
    validUntil: Instant.parse('2029-03-01T22:59:59Z'),
    evidence: ['https://portfolio.example.org/zoe/1', 'https://portfolio.example.org/zoe/2'],
    evidenceNarrative: 'A story about “rain”.',
    reflection: 'I learned to leave things out.',
    narrative: 'The best of the year.',
    results: [
      { id: 'score', value: '88' },
      { id: 'grade', value: 'A' },
      { id: 'state', value: 'Completed' },
      { id: 'level', level: 'distinguished' },
    ],
    status: { list: 1, index: 94_567 },
    ...over,
  }
}

/** Everything an award's documents are made of. */
export function anAwardSource(over: Partial<AwardSource> = {}): AwardSource {
  return {
    issuer: anIssuer(),
    badge: {
      definition: aDefinition(),
      version: 2,
      related: [{ slug: BadgeSlug.parse('lab-safety'), version: 1, inLanguage: 'de' }],
    },
    facts: someFacts(),
    publish: defaultPublishSettings,
    ...over,
  }
}
