import type { BadgeDefinition } from '../../../badge/index'
import { badgeTexts, type BadgeTexts } from '../../localised'
import { profileLinkMaker } from '../../linkedin'
import { issuerOf } from '../../office'
import { editionOf, type Site } from '../../prepare-site'
import type { SiteAward } from '../../snapshot'
import { wordsFor, type Words } from '../../words/words'

/** An award without its person. */
export type ShapedAward = Pick<SiteAward, 'id' | 'awarded' | 'validUntil' | 'standing' | 'jwt'>

/** What all awards of one badge version in one language share: the fixed part of their pages. */
export type BadgeOfAward = {
  readonly which: Pick<SiteAward, 'slug' | 'version'>
  readonly site: Site
  readonly words: Words
  readonly definition: BadgeDefinition
  readonly texts: BadgeTexts
  /** Unit and office. */
  readonly issuer: string
  /** Absolute addresses of the version's picture and card. */
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
    which,
    site,
    words: wordsFor(language ?? definition.inLanguage),
    definition,
    texts,
    issuer: issuerOf(definition, issuer.name),
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
export function profileAddress(badge: BadgeOfAward, award: ShapedAward, url: string): string {
  const { awarded, validUntil, id } = award
  return badge.profileLink({ awarded, validUntil, certUrl: url, certId: id })
}
