import { redraftBadge } from '../../core/badge'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { openBadge } from '../workspace/badge-store'
import type { Studio } from '../workspace/open-studio'
import type { BadgeStateReport } from './add-badge'
import { keepArtwork, readArtwork, type ArtworkSource } from './badging/artwork-source'
import { readDefinition, type DefinitionSource } from './badging/definition-source'
import { designChanged, designDigest } from './badging/design-digest'
import { officeProblems } from './badging/office-problems'

/** Changes the draft, or begins the next version's. What is absent stays. */
export type UpdateBadgeRequest = {
  readonly badge: string
  readonly definition?: DefinitionSource
  readonly artwork?: ArtworkSource
}

/** Problems: badge-unknown, design-changed, slug-differs, category-unknown, level-unknown, and what is wrong with definition or artwork. */
export async function updateBadge(
  studio: Studio,
  request: UpdateBadgeRequest,
  _run: Run,
): Promise<Result<BadgeStateReport>> {
  const badge = await openBadge(studio, request.badge)
  if (!badge.ok) return badge
  const document = badge.value
  const { slug } = document.data
  const { artwork: source } = request
  if (source?.kind === 'scene' && source.over !== undefined && source.over !== (await designDigest(studio, slug)))
    return refuse(designChanged(slug))
  const definition = request.definition
    ? await readDefinition(studio.machine.files, request.definition)
    : ok(document.data.definition)
  if (!definition.ok) return definition
  if (definition.value.slug !== slug) return refuse(slugDiffers(slug, definition.value.slug))
  const problems = officeProblems(studio.document.data.settings, definition.value)
  if (problems.length > 0) return refuse(...problems)
  const artwork = source ? await readArtwork(studio, source, definition.value) : ok(null)
  if (!artwork.ok) return artwork
  document.data = redraftBadge(document.data, definition.value)
  await document.write() // first, as a published state must not stand beside artwork that was never published
  if (artwork.value) await keepArtwork(studio, slug, artwork.value)
  await studio.audit?.note('badge-changed', slug)
  return ok({ slug, state: document.data.state })
}

function slugDiffers(slug: string, other: string) {
  return problem({
    code: 'slug-differs',
    where: { path: 'slug' },
    message: `The definition is for “${other}”, not for “${slug}”.`,
    remedy: 'A badge keeps its slug, as awards point to it. Add a new badge instead.',
    values: { slug, other },
  })
}
