import { createHash } from 'node:crypto'
import { instantFromMs } from '../../core/foundation/instant'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { BadgeSlug } from '../../core/foundation/slug'
import { badgeSlugs, openBadge } from '../workspace/badge-store'
import { batchIds, readBatch } from '../workspace/batch-store'
import type { Studio } from '../workspace/open-studio'
import { openPoints } from './badging/open-points'

/** A badge at a glance; `version` is the last published one. */
export type BadgeSummary = {
  readonly slug: string
  readonly name: string
  readonly state: string
  readonly version: number | null
  readonly category: string | null
  readonly level: number | null
  /** How much stands between the draft and publishing. */
  readonly missing: number
  /** Awards that were signed and not revoked. */
  readonly awards: number
  readonly changedAt: string | null
  /** Changes whenever the artwork of the draft may have changed; null where there is none. */
  readonly artwork: string | null
}

/** All badges by slug. */
export async function listBadges(studio: Studio, _run: Run): Promise<Result<readonly BadgeSummary[]>> {
  const counts = await awardCounts(studio)
  const summaries: BadgeSummary[] = []
  for (const slug of await badgeSlugs(studio)) {
    const badge = await openBadge(studio, slug)
    if (!badge.ok) continue
    const { data } = badge.value
    const artwork = await artworkMark(studio, slug)
    const office = { hasArtwork: artwork !== null, signOffSteps: studio.document.data.settings.signOffSteps }
    const published = data.state === 'published'
    const changedMs = (await studio.machine.files.info(studio.paths.badgeDocument(slug)))?.modifiedMs
    summaries.push({
      slug,
      name: data.definition.name,
      state: data.state,
      version: data.versions.at(-1)?.version ?? null,
      category: data.definition.category ?? null,
      level: data.definition.level ?? null,
      missing: published ? 0 : openPoints(data, office).length,
      awards: counts.get(slug) ?? 0,
      changedAt: changedMs === undefined ? null : instantFromMs(changedMs),
      artwork,
    })
  }
  return ok(summaries)
}

/** How many awards of each badge were signed and not revoked. */
export async function awardCounts(studio: Studio): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const id of await batchIds(studio)) {
    const { document, journal } = await readBatch(studio, id)
    const live = [...journal.entries.values()].filter(({ stage }) => stage === 'issued').length
    counts.set(document.badge, (counts.get(document.badge) ?? 0) + live)
  }
  return counts
}

async function artworkMark({ machine, paths }: Studio, slug: BadgeSlug): Promise<string | null> {
  const bytes = (await machine.files.read(paths.design(slug))) ?? (await machine.files.read(paths.draftArtwork(slug)))
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
