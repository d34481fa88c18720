import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BadgeDefinition } from '../../src/core/badge'
import { BadgeDefinition as Definition } from '../../src/core/badge'
import { CalendarDay } from '../../src/core/foundation/calendar-day'
import { AwardId } from '../../src/core/foundation/ids'
import { Instant, TimeZone } from '../../src/core/foundation/instant'
import { defaultPublishSettings } from '../../src/core/foundation/publish-settings'
import { prepareSite, type Site, type SiteAward, type SiteEdition, type SiteSnapshot } from '../../src/core/site'

/** A day, checked. */
export const day = (text: string) => CalendarDay.parse(text)

/** An award's id, checked. */
export const awardId = (text: string) => AwardId.parse(text)

/** Everything below `resources/site`, as studio hands it over. */
function siteResources(): ReadonlyMap<string, Uint8Array> {
  const root = join(import.meta.dirname, '../../resources/site')
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(root.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]
    }),
  )
}

/** A badge of the built-in sample, with changes. */
export function aDefinition(changes: Partial<BadgeDefinition> = {}, file = 'data-storytelling'): BadgeDefinition {
  const path = join(import.meta.dirname, `../../resources/sample/badges/${file}.json`)
  return Definition.parse({ ...JSON.parse(readFileSync(path, 'utf8')), ...changes })
}

/** One frozen version. */
export function anEdition(definition: BadgeDefinition = aDefinition(), version = 1): SiteEdition {
  return {
    version,
    publishedAt: Instant.parse('2026-03-02T09:00:00Z'),
    definition,
    badgeClass: JSON.stringify({ type: 'BadgeClass', name: definition.name }),
    achievement: JSON.stringify({ type: ['Achievement'], name: definition.name }),
  }
}

/** An office with one badge, everything published that is published by default. */
export function aSnapshot(changes: Partial<SiteSnapshot> = {}): SiteSnapshot {
  const definition = aDefinition()
  return {
    issuer: {
      name: 'College of Information, University of Example',
      url: 'https://badges.example.edu/',
      did: 'did:web:badges.example.edu',
      email: 'data-badges@example.edu',
    },
    publish: defaultPublishSettings,
    timeZone: TimeZone.parse('America/New_York'),
    categories: [
      { id: 'academic', name: 'Academic' },
      { id: 'co-curricular', name: 'Co-curricular' },
    ],
    levels: ['Level 1', 'Level 2', 'Level 3', 'Level 4'],
    badges: [{ slug: definition.slug, versions: [anEdition(definition)] }],
    documents: {
      did: '{"id":"did:web:badges.example.edu"}',
      jwks: '{"keys":[]}',
      issuer: '{"type":"Issuer"}',
      revocations: '{"type":"RevocationList","revokedAssertions":[]}',
      statusLists: [{ number: 1, text: '{"type":["VerifiableCredential","BitstringStatusListCredential"]}' }],
    },
    contexts: new Map([['https://www.w3.org/ns/credentials/v2', { '@context': {} }]]),
    verifierScript: 'void 0',
    resources: siteResources(),
    ...changes,
  }
}

/** The same, prepared. */
export function aSite(changes: Partial<SiteSnapshot> = {}): Site {
  return prepareSite(aSnapshot(changes))
}

/** A valid award of the snapshot's badge with all that an award can have. */
export function anAward(changes: Partial<SiteAward> = {}): SiteAward {
  const definition = aDefinition()
  return {
    id: awardId('ljma7oushsiahvf2l4ruajiua5'),
    slug: definition.slug,
    version: 1,
    standing: { state: 'valid' },
    asOf: day('2026-05-26'),
    name: 'Amara Okafor',
    awarded: day('2026-05-10'),
    validUntil: day('2029-05-10'),
    results: [
      { id: 'score', value: '60' },
      { id: 'level', level: 'proficient' },
    ],
    evidence: ['https://portfolio.example.edu/1/story', 'https://portfolio.example.edu/1/slides'],
    evidenceNarrative: 'The data story and its charts',
    narrative: 'Asked the best question of the review, “why not?”',
    reflection: 'I learned to leave things out.',
    credential: '{"type":["VerifiableCredential","OpenBadgeCredential"],"name":"Data Storytelling"}',
    jwt: 'eyJhbGciOiJSUzI1NiJ9.e30.AAAA',
    assertion: '{"type":"Assertion"}',
    ...changes,
  }
}
