import type { JsonObject } from '../foundation/json'
import type { BadgeSource } from './achievement'
import type { AwardFacts } from './award-facts'
import { OB3_CONTEXTS } from './context-urls'
import { documentFrom } from './draft'
import { publishedEvidence } from './evidence'
import { emailIdentityOb3 } from './identity-hash'
import { awardResult } from './results'
import { sharedParts } from './shared-parts'
import { siteUrls } from './site-urls'

const SCHEMA = {
  id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
  type: '1EdTechJsonSchemaValidator2019',
}

/** What an award's documents are made of. */
export type AwardSource = BadgeSource & { readonly facts: AwardFacts }

/** The unsigned Open Badges 3.0 credential of an award (standards.md §1). Same input, same bytes. */
export function openBadgeCredential(source: AwardSource): JsonObject {
  const { issuer, badge, facts, publish } = source
  const urls = siteUrls(issuer.url)
  const shared = sharedParts(source)
  const achievementId = urls.achievement(badge.definition.slug, badge.version)
  const statusList = urls.statusList(facts.status.list)
  return documentFrom({
    '@context': OB3_CONTEXTS,
    id: urls.credential(facts.awardId),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: badge.definition.name,
    issuer: shared.issuer,
    validFrom: facts.edition?.from ?? facts.awarded,
    awardedDate: facts.awarded,
    validUntil: facts.validUntil,
    credentialSubject: {
      id: facts.subjectId,
      type: ['AchievementSubject'],
      name: publish.earnerNameInCredential ? facts.name : undefined,
      identifier: [emailIdentityOb3(facts.email, facts.emailSalt)],
      achievement: shared.achievement,
      narrative: facts.narrative,
      result: facts.results.map((reached) => awardResult(achievementId, badge.definition.results ?? [], reached)),
    },
    evidence: publishedEvidence(facts, publish).map(({ id, ...words }) => ({ id, type: ['Evidence'], ...words })),
    credentialSchema: [SCHEMA],
    credentialStatus: {
      id: `${statusList}#${facts.status.index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(facts.status.index),
      statusListCredential: statusList,
    },
  })
}
