import { draftBadge, type BadgeDocument } from '../../core/badge'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { badgePlace } from '../workspace/badge-store'
import { createDocument } from '../workspace/document'
import { makeFolderDurably } from '../workspace/durable-write'
import type { Studio } from '../workspace/open-studio'
import { keepArtwork, readArtwork, type ArtworkSource } from './badging/artwork-source'
import { officeProblems } from './badging/office-problems'
import { readDefinition, type DefinitionSource } from './badging/definition-source'

export type AddBadgeRequest = { readonly definition: DefinitionSource; readonly artwork: ArtworkSource }
export type BadgeStateReport = { readonly slug: string; readonly state: string }

/**
 * Adds a draft badge. badge.json comes last: without it the folder is no badge. Codes: badge-exists, category-unknown,
 * level-unknown, and what is wrong with definition or artwork.
 */
export async function addBadge(studio: Studio, request: AddBadgeRequest, _run: Run): Promise<Result<BadgeStateReport>> {
  const { machine, paths } = studio
  const definition = await readDefinition(machine.files, request.definition)
  if (!definition.ok) return definition
  const { slug } = definition.value
  if ((await machine.files.info(paths.badgeDocument(slug))) !== null)
    return refuse(
      problem({
        code: 'badge-exists',
        where: { path: 'slug' },
        message: `The workspace has a badge “${slug}” already.`,
        remedy: 'Choose another slug, or change that badge: badge update.',
        values: { badge: slug },
      }),
    )
  const problems = officeProblems(studio.document.data.settings, definition.value)
  const artwork = await readArtwork(studio, request.artwork, definition.value)
  if (!artwork.ok || problems.length > 0) return refuse(...problems, ...(artwork.ok ? [] : artwork.problems))
  await makeFolderDurably(machine.files, paths.badge(slug))
  await keepArtwork(studio, slug, artwork.value)
  const document: BadgeDocument = draftBadge(definition.value)
  await createDocument(machine, badgePlace(studio, slug), document)
  await studio.audit?.note('badge-added', slug)
  return ok({ slug, state: document.state })
}
