import type { BadgeDefinition } from '../../../badge/index'
import { badgeTexts, type BadgeTexts } from '../../localised'
import { profileLinkMaker } from '../../linkedin'
import { issuerOf } from '../../office'
import { editionOf, type Site } from '../../prepare-site'
import type { SiteAward } from '../../snapshot'
import { wordsFor, type Words } from '../../words/words'

/** What all awards of one badge version in one language share: the fixed part of their pages. */
export type BadgeOfAward = {
  readonly site: Site
  readonly words: Words
  readonly definition: BadgeDefinition
  readonly texts: BadgeTexts
  /** Unit and office. */
  readonly issuer: string
  /** The badge's page, and its picture and card by absolute address. */
  readonly pageUrl: string
  readonly pictureUrl: string
  readonly cardUrl: string
  readonly profileLink: ReturnType<typeof profileLinkMaker>
}

/** @param language the award's own, if it has one */
export function badgeOfAward(
  site: Site,
  which: Pick<SiteAward, 'slug' | 'version'>,
  language: string | undefined,
): BadgeOfAward {
  const { definition } = editionOf(site, which).edition
  const texts = badgeTexts(definition, language)
  const { issuer } = site.snapshot
  return {
    site,
    words: wordsFor(language ?? definition.inLanguage),
    definition,
    texts,
    issuer: issuerOf(definition, issuer.name),
    pageUrl: site.urls.badgePage(which.slug, which.version),
    pictureUrl: site.urls.badgeImage(which.slug, which.version, 'png'),
    cardUrl: site.urls.badgeCard(which.slug, which.version),
    profileLink: profileLinkMaker({
      name: texts.name.text,
      organizationId: issuer.linkedInOrganizationId,
      organizationName: issuer.name,
    }),
  }
}

/** Address of LinkedIn's form for this award. */
export function profileAddress(badge: BadgeOfAward, award: SiteAward, url: string): string {
  const { awarded, validUntil, id } = award
  return badge.profileLink({ awarded, validUntil, certUrl: url, certId: id })
}
