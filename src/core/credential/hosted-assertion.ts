import type { AwardId } from '../foundation/ids'
import type { JsonObject } from '../foundation/json'
import { OB2_CONTEXT } from './context-urls'
import { documentFrom } from './draft'
import { publishedEvidence } from './evidence'
import { emailRecipientOb2 } from './identity-hash'
import type { IssuerProfile } from './issuer-profile'
import type { AwardSource } from './open-badge-credential'
import { siteUrls } from './site-urls'

/** assertion.json of an award: Open Badges 2.0, verified by being hosted (standards.md §5). */
export function hostedAssertion({ issuer, badge, facts, publish }: AwardSource): JsonObject {
  const urls = siteUrls(issuer.url)
  return documentFrom({
    '@context': OB2_CONTEXT,
    type: 'Assertion',
    id: urls.assertion(facts.awardId),
    recipient: emailRecipientOb2(facts.email, facts.emailSalt),
    badge: urls.badgeClass(badge.definition.slug, badge.version),
    verification: { type: 'HostedBadge' },
    issuedOn: facts.awarded,
    expires: facts.validUntil,
    image: urls.bakedImage(facts.awardId, 'png'),
    evidence: publishedEvidence(facts, publish),
    narrative: facts.narrative,
    version: facts.edition && String(facts.edition.number),
  })
}

/** What stands in place of an assertion once it is revoked: a static host cannot answer 410 with words (standards.md §5.3). */
export function revokedAssertion(issuer: IssuerProfile, { awardId, reason }: Revocation): JsonObject {
  return documentFrom({
    '@context': OB2_CONTEXT,
    type: 'Assertion',
    id: siteUrls(issuer.url).assertion(awardId),
    revoked: true,
    revocationReason: reason,
  })
}

/** One award that was taken back; the reason is published. */
export type Revocation = { readonly awardId: AwardId; readonly reason?: string }

/** revocations.json: the Open Badges 2.0 RevocationList of the whole site, in the order given. */
export function revocationList(issuer: IssuerProfile, revoked: readonly Revocation[]): JsonObject {
  const urls = siteUrls(issuer.url)
  return {
    '@context': OB2_CONTEXT,
    type: 'RevocationList',
    id: urls.revocations,
    issuer: urls.issuer,
    revokedAssertions: revoked.map(({ awardId, reason }) =>
      documentFrom({ id: urls.assertion(awardId), revocationReason: reason }),
    ), // required, so it stays when it is empty
  }
}
