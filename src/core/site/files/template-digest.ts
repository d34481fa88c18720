import { CalendarDay } from '../../foundation/calendar-day'
import { AwardId } from '../../foundation/ids'
import { sha256Hex } from '../../foundation/sha256'
import { awardPage } from './award-files'
import { editionOf, type Site } from '../prepare-site'
import type { SiteAward, SiteResult, SiteStanding } from '../snapshot'

const DAY = CalendarDay.parse('2000-01-31')
const ID = AwardId.parse('abcdefghijklmnopqrstuvwxyz')
const STANDINGS: readonly SiteStanding[] = [
  { state: 'valid' },
  { state: 'expired' },
  { state: 'revoked', on: DAY, reason: 'reason' },
  { state: 'suspended', on: DAY, reason: 'reason' },
  { state: 'replaced', by: ID },
]

/**
 * Changes whenever a page of this badge version could: words, settings, layout, the badge, the office. It is the digest
 * of the pages of made-up awards that use every part of the page, so that no list of inputs can be forgotten.
 * @returns hexadecimal SHA-256
 */
export function awardTemplateDigest(
  site: Site,
  which: Pick<SiteAward, 'slug' | 'version'>,
  language: string | undefined,
): string {
  const results: readonly SiteResult[] = (editionOf(site, which).edition.definition.results ?? []).flatMap(
    ({ id, levels = [] }): readonly SiteResult[] =>
      levels.length > 0 ? levels.map((level) => ({ id, level: level.id })) : [{ id, value: '1' }],
  )
  const full: SiteAward = {
    ...which,
    id: ID,
    language,
    standing: { state: 'valid' },
    asOf: DAY,
    name: 'Name',
    awarded: DAY,
    validUntil: DAY,
    results: [],
    evidence: ['https://example.org/a', 'https://example.org/b'],
    evidenceNarrative: 'narrative',
    narrative: 'narrative',
    reflection: 'reflection',
    credential: '{}',
    jwt: 'a.b.c',
    assertion: '{}',
  }
  const bare: SiteAward = {
    ...which,
    id: ID,
    language,
    standing: { state: 'valid' },
    asOf: DAY,
    awarded: DAY,
    results: [],
    evidence: [],
    credential: '{}',
    assertion: '{}',
  }
  const probes = [
    bare,
    ...STANDINGS.map((standing) => ({ ...full, standing })),
    ...results.map((result) => ({ ...full, results: [result] })),
  ]
  return sha256Hex(probes.map((probe) => awardPage(site, probe)).join('\0'))
}
