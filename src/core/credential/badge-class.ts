import type { JsonObject } from '../foundation/json'
import type { PublishSettings } from '../foundation/publish-settings'
import type { BadgeSource } from './achievement'
import { versionLabel } from './badge-edition'
import { OB2_CONTEXT } from './context-urls'
import { documentFrom } from './draft'
import type { IssuerProfile } from './issuer-profile'
import { siteUrls } from './site-urls'

/** badgeclass.json of a badge version: Open Badges 2.0 BadgeClass (standards.md §5.1). */
export function badgeClass({ issuer, badge }: Pick<BadgeSource, 'issuer' | 'badge'>): JsonObject {
  const { definition, version, related } = badge
  const urls = siteUrls(issuer.url)
  return documentFrom({
    '@context': OB2_CONTEXT,
    type: 'BadgeClass',
    id: urls.badgeClass(definition.slug, version),
    name: definition.name,
    description: definition.description,
    image: { id: urls.badgeImage(definition.slug, version, 'png'), caption: definition.altText },
    criteria: {
      id: definition.criteriaUrl ?? urls.badgePage(definition.slug, version),
      narrative: definition.criteria,
    },
    issuer: urls.issuer,
    tags: definition.tags,
    alignment: definition.skills?.map((skill) => ({
      targetName: skill.name,
      targetUrl: skill.url,
      targetDescription: skill.description,
      targetFramework: skill.framework,
      targetCode: skill.code,
    })),
    related: related?.map((other) => ({
      id: urls.badgeClass(other.slug, other.version),
      version: String(other.version),
    })),
    version: versionLabel(badge),
  })
}

/**
 * issuer.json: Open Badges 2.0 Profile. `startsWith` says which assertions are this issuer's, as hosts may be shared (standards.md §5.3).
 * The office's address is required by 2.0; it is left out only if the settings keep it back.
 */
export function issuerProfileOb2(issuer: IssuerProfile, publish: PublishSettings): JsonObject {
  const urls = siteUrls(issuer.url)
  return documentFrom({
    '@context': OB2_CONTEXT,
    type: 'Profile',
    id: urls.issuer,
    name: issuer.name,
    url: issuer.url,
    email: publish.officeEmail ? issuer.email : undefined,
    description: issuer.description,
    image: issuer.imageUrl,
    verification: {
      type: 'VerificationObject',
      startsWith: urls.awards,
      allowedOrigins: new URL(issuer.url).host,
    },
    revocationList: urls.revocations,
  })
}
