import { proposeAltText, publishProblems, type BadgeDocument } from '../../../core/badge'
import type { Problem } from '../../../core/foundation/problem'

/** What somebody must do before a draft can be published; words for the picture are proposed, so they are no such point. */
export function openPoints(badge: BadgeDocument, office: Parameters<typeof publishProblems>[1]): Problem[] {
  const { definition } = badge
  const altText = definition.altText ?? proposeAltText(definition, [])
  return publishProblems({ ...badge, definition: { ...definition, altText } }, office)
}
