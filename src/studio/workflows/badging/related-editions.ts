import type { BadgeDefinition } from '../../../core/badge'
import { openBadge, type FrozenDefinition } from '../../workspace/badge-store'
import type { Studio } from '../../workspace/open-studio'

/** The badges that a definition points to, at their latest version; those that are not published are left out. */
export async function relatedEditions(
  studio: Studio,
  definition: BadgeDefinition,
): Promise<FrozenDefinition['related']> {
  const related: FrozenDefinition['related'] = []
  for (const slug of definition.related ?? []) {
    const badge = await openBadge(studio, slug)
    const latest = badge.ok ? badge.value.data.versions.at(-1) : undefined
    if (!badge.ok || !latest) continue
    const { inLanguage } = badge.value.data.definition
    related.push({ slug, version: latest.version, ...(inLanguage === undefined ? {} : { inLanguage }) })
  }
  return related
}
