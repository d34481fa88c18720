import type { BadgeDefinition } from '../../badge/index'
import { dayOfInstant } from '../../foundation/instant'
import { markup, type Markup } from '../markup/markup'
import type { EditionOfBadge, Site } from '../prepare-site'
import type { SiteSnapshot } from '../snapshot'

/** The office's words for a badge's category and level, as far as it has them. */
export function categoryAndLevel(snapshot: SiteSnapshot, definition: BadgeDefinition): readonly string[] {
  const { category, level } = definition
  const categoryName = snapshot.categories.find(({ id }) => id === category)?.name ?? category
  const levelName = level === undefined ? undefined : (snapshot.levels[level - 1] ?? String(level))
  return [categoryName, levelName].filter((word) => word !== undefined)
}

/** A badge version at a glance, one line a fact; what the definition does not say has none. */
export function factsList(site: Site, { edition }: EditionOfBadge): Markup {
  const { snapshot, words } = site
  const { definition } = edition
  const t = words.badge
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t.kind, categoryAndLevel(snapshot, definition).join(', ') || undefined],
    [t.audience, definition.audience],
    [t.field, definition.fieldOfStudy],
    [t.specialization, definition.specialization],
    [t.code, definition.humanCode],
    [t.credits, definition.creditsAvailable === undefined ? undefined : String(definition.creditsAvailable)],
    [
      t.validity,
      definition.validFor === undefined ? t.forever : t.awardIsValidFor(words.periodWords(definition.validFor)),
    ],
    [t.version, t.versionSince(edition.version, dayOfInstant(edition.publishedAt, snapshot.timeZone))],
  ]
  return markup`<dl class="facts">${facts.map(
    ([label, value]) =>
      value !== undefined && markup`<div class="fact"><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`,
  )}</dl>`
}
