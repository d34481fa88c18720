import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseBadgeDefinition } from '../../src/core/badge'
import type { AwardSource, IssuerProfile } from '../../src/core/credential'
import { emailFrom } from '../../src/core/foundation/email'
import { awardIdFrom, uuidUrnFrom } from '../../src/core/foundation/ids'
import { instantFromMs } from '../../src/core/foundation/instant'
import { defaultPublishSettings } from '../../src/core/foundation/publish-settings'
import { toBase64Url } from '../../src/core/foundation/base64'
import { seeded, seededBytes } from '../harness/seeded'
import { root, valueOf } from './office'

export const issuer: IssuerProfile = {
  did: 'did:web:badges.example.edu',
  name: 'College of Information, University of Example',
  url: 'https://badges.example.edu/',
  email: 'data-badges@example.edu',
}

const NAMES = [
  'Zoë Ångström',
  '李小龍',
  'Ольга Иванова',
  "Renée “Quote” O'Neil",
  'مريم حسن',
  'Łukasz Wójcik',
  'नमस्ते देवी',
]

/** Awards of the sample badge as `issue` plans them: names in several scripts, no to three evidences, no to two results. */
export function awardSources(count: number): AwardSource[] {
  const file = join(root, 'resources/sample/badges/data-storytelling.json')
  const definition = valueOf(parseBadgeDefinition(JSON.parse(readFileSync(file, 'utf8'))))
  const badge = { definition, version: 1 }
  const next = seeded(count)
  const bytes = seededBytes(count)
  return Array.from({ length: count }, (_, i) => {
    const email = emailFrom(`person${i}@students.example.edu`)
    if (!email) throw new Error('an address that is none')
    const evidence = Array.from({ length: Math.floor(next() * 4) }, (_, k) => `https://portfolio.example.edu/${i}/${k}`)
    const results = [
      { id: 'score', value: String(60 + Math.floor(next() * 41)) },
      { id: 'level', level: next() < 0.5 ? 'proficient' : 'distinguished' },
    ].slice(0, Math.floor(next() * 3))
    const facts = {
      awardId: awardIdFrom(bytes(17)),
      subjectId: uuidUrnFrom(bytes(16)),
      name: `${NAMES[i % NAMES.length]} ${i}`,
      email,
      emailSalt: toBase64Url(bytes(16)),
      awarded: instantFromMs(Date.parse('2026-05-10T04:00:00Z')),
      evidence,
      ...(evidence.length > 0 ? { evidenceNarrative: `Story ${i}, as reviewed.` } : {}),
      results,
      status: { list: 1, index: Math.floor(next() * 131_072) },
    }
    return { issuer, badge, facts, publish: defaultPublishSettings }
  })
}
