import type { AwardState } from '../../../core/award'
import { dayOfInstant, type TimeZone } from '../../../core/foundation/instant'
import type { SiteAward } from '../../../core/site'
import type { FoundAward } from '../../workspace/award-lookup'
import { issuerProfile } from '../../workspace/issuer'
import type { Studio } from '../../workspace/open-studio'
import { withdrawnAssertion } from './revocations'

/** What the page of an award shows and which documents lie beside it; null where nothing is left of it. */
export function siteAward(studio: Studio, found: FoundAward, state: AwardState): SiteAward | null {
  const { batch, entry, person, documents } = found
  if (person === null || documents === null || state === 'erased') return null
  const { timeZone } = studio.document.data.settings
  const { award, awarded, validUntil } = entry
  const issuer = issuerProfile(studio.document.data)
  return {
    id: award,
    slug: batch.badge,
    version: batch.version,
    standing: standingOf(found, state, timeZone),
    asOf: dayOfInstant(entry.changed, timeZone),
    name: person.name,
    language: person.language,
    awarded: dayOfInstant(awarded, timeZone),
    validUntil: validUntil === undefined ? undefined : dayOfInstant(validUntil, timeZone),
    results: person.results,
    evidence: person.evidence,
    evidenceNarrative: person.evidenceNarrative,
    narrative: person.narrative,
    reflection: person.reflection,
    credential: documents.credential,
    jwt: documents.jwt,
    assertion: withdrawnAssertion(issuer, entry) ?? documents.assertion,
  }
}

function standingOf({ entry }: FoundAward, state: AwardState, timeZone: TimeZone): SiteAward['standing'] {
  const { changed, reason, replacedBy } = entry
  if (state === 'revoked' || state === 'suspended') return { state, on: dayOfInstant(changed, timeZone), reason }
  if (state === 'replaced') return { state, by: replacedBy }
  return { state: state === 'expired' ? 'expired' : 'valid' }
}
