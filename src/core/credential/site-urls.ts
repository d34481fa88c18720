import type { AwardId } from '../foundation/ids'
import type { BadgeSlug } from '../foundation/slug'

/** Formats in which artwork and baked images are published. */
export type ImageFormat = 'png' | 'svg'

/** Every public address of a site (contract.md, Site). */
export type SiteUrls = ReturnType<typeof siteUrls>

/**
 * The one place where public addresses are made; the part after `base` is the file's path in the site.
 * @param base the base URL with a trailing slash
 */
export function siteUrls(base: string) {
  const badge = (slug: BadgeSlug, version: number) => `${base}badges/${slug}/${version}/`
  const award = (id: AwardId) => `${base}awards/${id}/`
  // did:web looks at the root of the host only if the DID has no path (standards.md §2.5).
  const keys = new URL(base).pathname === '/' ? `${base}.well-known/` : base
  return {
    home: base,
    /** Open Badges 2.0 Profile. */
    issuer: `${base}issuer.json`,
    did: `${keys}did.json`,
    jwks: `${keys}jwks.json`,
    /** Open Badges 2.0 RevocationList. */
    revocations: `${base}revocations.json`,
    statusList: (list: number) => `${base}status/${list}.json`,
    verifier: `${base}verify/`,
    myBadges: `${base}my-badges/`,
    /** The office's logo, or its initial. */
    officeMark: `${base}assets/office.svg`,
    /** What the ids of all hosted assertions begin with. */
    awards: `${base}awards/`,
    badgePage: badge,
    badgeClass: (slug: BadgeSlug, version: number) => `${badge(slug, version)}badgeclass.json`,
    achievement: (slug: BadgeSlug, version: number) => `${badge(slug, version)}achievement.json`,
    badgeImage: (slug: BadgeSlug, version: number, format: ImageFormat) => `${badge(slug, version)}image.${format}`,
    badgeCard: (slug: BadgeSlug, version: number) => `${badge(slug, version)}card.png`,
    awardPage: award,
    credential: (id: AwardId) => `${award(id)}credential.json`,
    credentialJwt: (id: AwardId) => `${award(id)}credential.jwt`,
    assertion: (id: AwardId) => `${award(id)}assertion.json`,
    bakedImage: (id: AwardId, format: ImageFormat) => `${award(id)}badge.${format}`,
  }
}
