import { badgeTexts } from '../localised'
import { issuerOf } from '../office'
import type { EditionOfBadge, Site } from '../prepare-site'
import { categoryAndLevel } from './badge-facts'

/** A badge version in the words of schema.org, for search engines (standards.md §7); absent members are undefined. */
export function schemaOrg(site: Site, { badge, edition }: EditionOfBadge) {
  const { snapshot, urls, words } = site
  const { definition, version } = edition
  const texts = badgeTexts(definition, words.language)
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalCredential',
    name: texts.name.text,
    description: texts.description.text,
    url: urls.badgePage(badge.slug, version),
    image: urls.badgeImage(badge.slug, version, 'png'),
    credentialCategory: 'badge',
    educationalLevel: categoryAndLevel(snapshot, { ...definition, category: undefined })[0],
    competencyRequired: definition.skills?.map((skill) => ({
      '@type': 'DefinedTerm',
      name: skill.name,
      url: skill.url,
      termCode: skill.code,
      inDefinedTermSet: skill.framework,
    })),
    recognizedBy: {
      '@type': 'Organization',
      name: issuerOf(definition, snapshot.issuer.name),
      url: snapshot.issuer.url,
    },
    validFor: definition.validFor,
    inLanguage: texts.name.language,
  }
}
