import type { JsonObject } from '../foundation/json'
import type { PublishSettings } from '../foundation/publish-settings'
import { versionLabel, type BadgeEdition } from './badge-edition'
import { OB3_CONTEXTS } from './context-urls'
import { documentFrom, type Draft } from './draft'
import type { IssuerProfile } from './issuer-profile'
import { nameUuid } from './name-uuid'
import { resultDescription } from './results'
import { siteUrls } from './site-urls'

/** What a badge version needs to be described. */
export type BadgeSource = {
  readonly issuer: IssuerProfile
  readonly badge: BadgeEdition
  readonly publish: PublishSettings
}

/** achievement.json of a badge version: the achievement as its credentials hold it, with a context of its own. */
export function achievementDocument(source: BadgeSource): JsonObject {
  return documentFrom({ '@context': OB3_CONTEXTS.slice(0, 2), ...achievement(source) })
}

/** A badge version as Open Badges 3.0 Achievement (standards.md §1.4). */
export function achievement(source: BadgeSource): Draft {
  const { definition, version, related } = source.badge
  const urls = siteUrls(source.issuer.url)
  const id = urls.achievement(definition.slug, version)
  return {
    id,
    type: ['Achievement'],
    name: definition.name,
    description: definition.description,
    achievementType: definition.achievementType,
    criteria: {
      id: definition.criteriaUrl ?? urls.badgePage(definition.slug, version),
      narrative: definition.criteria,
    },
    image: { id: urls.badgeImage(definition.slug, version, 'png'), type: 'Image', caption: definition.altText },
    creator: creator(source),
    inLanguage: definition.inLanguage,
    humanCode: definition.humanCode,
    fieldOfStudy: definition.fieldOfStudy,
    specialization: definition.specialization,
    creditsAvailable: definition.creditsAvailable,
    tag: definition.tags,
    alignment: definition.skills?.map((skill) => ({
      type: ['Alignment'],
      targetName: skill.name,
      targetUrl: skill.url,
      targetCode: skill.code,
      targetDescription: skill.description,
      targetFramework: skill.framework,
      targetType: skill.type,
    })),
    resultDescription: definition.results?.map((result) => resultDescription(id, result)),
    related: related?.map((other) => ({
      id: urls.achievement(other.slug, other.version),
      type: ['Related'],
      inLanguage: other.inLanguage,
      version: String(other.version),
    })),
    version: versionLabel(source.badge),
  }
}

/** The unit that made the badge, with the badge's contact if the settings publish it. */
function creator({ issuer, badge: { definition }, publish }: BadgeSource): Draft | undefined {
  if (definition.unit === undefined) return undefined
  const email = publish.badgeContact ? definition.contact?.email : undefined
  return {
    id: nameUuid(`${issuer.url}#unit/${definition.unit}/${email ?? ''}`),
    type: ['Profile'],
    name: definition.unit,
    email,
  }
}
