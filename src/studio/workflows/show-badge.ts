import type { BadgeDefinition, BadgeDocument } from '../../core/badge'
import type { Scene } from '../../core/design'
import type { Problem } from '../../core/foundation/problem'
import { instantFromMs } from '../../core/foundation/instant'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { openBadge } from '../workspace/badge-store'
import type { Studio } from '../workspace/open-studio'
import { readScene } from './badging/draft-artwork'
import { openPoints } from './badging/open-points'
import { awardCounts } from './list-badges'

export type ShowBadgeRequest = { readonly badge: string }

/** Everything about one badge but its pictures. */
export type BadgeDetails = {
  readonly slug: string
  readonly state: string
  readonly definition: BadgeDefinition
  readonly versions: BadgeDocument['versions']
  readonly signOffs: BadgeDocument['signOffs']
  /** What stands between the draft and publishing; empty when it can be published. */
  readonly missing: readonly Problem[]
  readonly awards: number
  readonly changedAt: string | null
  /** The editable scene, or null where the artwork is a picture. */
  readonly scene: Scene | null
}

/** Problem `badge-unknown`. */
export async function showBadge(studio: Studio, request: ShowBadgeRequest, _run: Run): Promise<Result<BadgeDetails>> {
  const badge = await openBadge(studio, request.badge)
  if (!badge.ok) return badge
  const { data } = badge.value
  const { files } = studio.machine
  const scene = await readScene(studio, data.slug)
  const hasArtwork = scene !== null || (await files.info(studio.paths.draftArtwork(data.slug))) !== null
  const office = { hasArtwork, signOffSteps: studio.document.data.settings.signOffSteps }
  const changedMs = (await files.info(studio.paths.badgeDocument(data.slug)))?.modifiedMs
  return ok({
    slug: data.slug,
    state: data.state,
    definition: data.definition,
    versions: data.versions,
    signOffs: data.signOffs,
    missing: data.state === 'published' ? [] : openPoints(data, office),
    awards: (await awardCounts(studio)).get(data.slug) ?? 0,
    changedAt: changedMs === undefined ? null : instantFromMs(changedMs),
    scene,
  })
}
