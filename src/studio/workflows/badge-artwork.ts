import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { openBadge, readFrozenArtwork } from '../workspace/badge-store'
import type { Studio } from '../workspace/open-studio'
import { renderDraft } from './badging/draft-artwork'

/** Artwork of the draft, or of a published version. */
export type BadgeArtworkRequest = { readonly badge: string; readonly version?: number }
export type BadgeArtwork = { readonly svg: string; readonly png: Uint8Array }

/** Problems: badge-unknown, artwork-missing, version-unknown. */
export async function badgeArtwork(
  studio: Studio,
  { badge: name, version }: BadgeArtworkRequest,
  _run: Run,
): Promise<Result<BadgeArtwork>> {
  const badge = await openBadge(studio, name)
  if (!badge.ok) return badge
  const { slug, definition, versions } = badge.value.data
  if (version === undefined) {
    const draft = await renderDraft(studio, slug, definition.name)
    return draft ? ok(draft) : refuse(missing('artwork-missing', `The badge “${slug}” has no artwork yet.`))
  }
  if (!versions.some((frozen) => frozen.version === version))
    return refuse(missing('version-unknown', `The badge “${slug}” has no version ${version}.`))
  const { svg, png } = await readFrozenArtwork(studio, slug, version)
  return ok({ svg, png })
}

function missing(code: string, message: string) {
  return problem({ code, message, remedy: 'Look at the badge: badge show.' })
}
