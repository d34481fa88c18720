import { z } from 'zod'
import type { Low } from 'lowdb'
import { BadgeDefinition, BadgeDocument, LanguageTag } from '../../core/badge'
import type { BadgeEdition } from '../../core/credential'
import { textFromUtf8 } from '../../core/foundation/bytes'
import { problem } from '../../core/foundation/problem'
import { Instant } from '../../core/foundation/instant'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { RosetteError } from '../../core/foundation/rosette-error'
import { quoted } from '../../core/foundation/text-safety'
import { BadgeSlug } from '../../core/foundation/slug'
import { openDocument } from './document'
import type { Studio } from './open-studio'
import { documentMissing } from './problems'

/** versions/<n>/definition.json: what was earned, frozen with what it pointed to at the time. */
export const FrozenDefinition = z.strictObject({
  formatVersion: z.literal(1),
  version: z.int().min(1),
  publishedAt: Instant,
  definition: BadgeDefinition,
  related: z.array(z.strictObject({ slug: BadgeSlug, version: z.int().min(1), inLanguage: LanguageTag.optional() })),
})
export type FrozenDefinition = z.infer<typeof FrozenDefinition>

/** The frozen artwork of a version. `card` is the picture for link previews. */
export type FrozenArtwork = { readonly svg: string; readonly png: Uint8Array; readonly card: Uint8Array }

/** Slugs of all badges of a workspace, by code unit. Other things in the folder are not ours. */
export async function badgeSlugs(studio: Studio): Promise<readonly BadgeSlug[]> {
  const names = await studio.machine.files.list(studio.paths.badges)
  const slugs: BadgeSlug[] = []
  for (const name of names) {
    const slug = BadgeSlug.safeParse(name)
    if (slug.success && (await studio.machine.files.info(studio.paths.badgeDocument(slug.data)))) slugs.push(slug.data)
  }
  return slugs
}

/** badge.json of one badge. Problems `badge-unknown`, `workspace-gone`; throws `document-damaged`. */
export async function openBadge(studio: Studio, name: string): Promise<Result<Low<BadgeDocument>>> {
  const slug = BadgeSlug.safeParse(name)
  if (!slug.success || !(await studio.machine.files.info(studio.paths.badgeDocument(slug.data))))
    return refuse((await studio.machine.files.info(studio.paths.studio)) ? badgeUnknown(name) : workspaceGone())
  return ok(await openDocument(studio.machine, badgePlace(studio, slug.data)))
}

export function badgePlace(studio: Pick<Studio, 'paths'>, slug: BadgeSlug) {
  return { path: studio.paths.badgeDocument(slug), name: `badges/${slug}/badge.json`, schema: BadgeDocument }
}

export function frozenPlace(studio: Pick<Studio, 'paths'>, slug: BadgeSlug, version: number) {
  return {
    path: studio.paths.versionFile(slug, version, 'definition.json'),
    name: `badges/${slug}/versions/${version}/definition.json`,
    schema: FrozenDefinition,
  }
}

/** A published version as it was frozen. Throws `document-damaged`, `file-missing`. */
export async function readFrozen(studio: Studio, slug: BadgeSlug, version: number): Promise<FrozenDefinition> {
  return (await openDocument(studio.machine, frozenPlace(studio, slug, version))).data
}

/** A frozen version as credentials refer to it. */
export function editionOf({ definition, version, related }: FrozenDefinition): BadgeEdition {
  return {
    definition,
    version,
    related: related.map(({ slug, version, inLanguage }) => ({ slug, version, ...(inLanguage ? { inLanguage } : {}) })),
  }
}

/** Artwork of a published version. Throws `file-missing`. */
export async function readFrozenArtwork(studio: Studio, slug: BadgeSlug, version: number): Promise<FrozenArtwork> {
  const read = async (name: string) => {
    const bytes = await studio.machine.files.read(studio.paths.versionFile(slug, version, name))
    if (bytes === null) throw new RosetteError(documentMissing(`badges/${slug}/versions/${version}/${name}`))
    return bytes
  }
  const svg = textFromUtf8(await read('artwork.svg'))
  if (svg === null) throw new RosetteError(documentMissing(`badges/${slug}/versions/${version}/artwork.svg`))
  return { svg, png: await read('artwork.png'), card: await read('card.png') }
}

/** The latest published version. Problems `badge-unknown`, `badge-not-published`, `badge-retired`. */
export async function latestFrozen(studio: Studio, name: string): Promise<Result<FrozenDefinition>> {
  const badge = await openBadge(studio, name)
  if (!badge.ok) return badge
  const { slug, state, versions } = badge.value.data
  const latest = versions.at(-1)
  if (state === 'retired')
    return refuse(wrong('badge-retired', slug, 'is retired and is not awarded any more', 'Choose another badge.'))
  if (!latest)
    return refuse(wrong('badge-not-published', slug, 'is a draft', `Publish it first: badge publish DIR ${slug}.`))
  return ok(await readFrozen(studio, slug, latest.version))
}

/** What a badge asks of people: as last published, else as drafted. Problem `badge-unknown`. */
export async function latestDefinition(studio: Studio, name: string): Promise<Result<BadgeDefinition>> {
  const badge = await openBadge(studio, name)
  if (!badge.ok) return badge
  const { slug, definition, versions } = badge.value.data
  const latest = versions.at(-1)
  return ok(latest ? (await readFrozen(studio, slug, latest.version)).definition : definition)
}

function workspaceGone() {
  return problem({
    code: 'workspace-gone',
    message: 'The folder of this workspace is not there any more.',
    remedy: 'Bring it back: plug in the disk, or undo the renaming.',
  })
}

function badgeUnknown(name: string) {
  return problem({
    code: 'badge-unknown',
    message: `This workspace has no badge “${quoted(name)}”.`,
    remedy: 'Look at the list of its badges: badge list DIR.',
    values: { badge: quoted(name) },
  })
}

function wrong(code: string, slug: string, what: string, remedy: string) {
  return problem({ code, message: `The badge “${slug}” ${what}.`, remedy, values: { badge: slug } })
}
