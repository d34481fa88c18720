import { createHash } from 'node:crypto'
import { awardState, type AwardState } from '../../../core/award'
import type { Revocation } from '../../../core/credential'
import { instantFromMs } from '../../../core/foundation/instant'
import type { BadgeSlug } from '../../../core/foundation/slug'
import {
  awardFiles,
  awardTemplateDigest,
  badgeFiles,
  prepareSite,
  sharedFiles,
  type Site,
  type SiteFile,
  type SiteSnapshot,
} from '../../../core/site'
import { readAward } from '../../workspace/award-lookup'
import type { AwardEntry } from '../../workspace/award-entry'
import { openBadge } from '../../workspace/badge-store'
import type { Batch } from '../../workspace/batch-store'
import type { Studio } from '../../workspace/open-studio'
import { readAhead, type RangeReader } from '../../workspace/read-ahead'
import { bakedTexts, imagesOf } from './award-images'
import { siteAward } from './site-award'
import type { Ledger } from './site-ledger'
import { siteSnapshot } from './site-snapshot'

/** Files that change together: all shared ones, those of a badge version, those of an award. */
export type SiteUnit = {
  readonly key: string
  /** Digest of everything that the files are made from. */
  readonly inputs: string
  /** Builds the files; empty where nothing is left of the award. */
  readonly build: () => Promise<readonly SiteFile[]>
}

/** A site divided into units; nothing is built until a unit is asked to. */
export type DividedSite = {
  readonly digest: string
  /** Digests of award templates, by badge version. */
  readonly templates: Map<string, string>
  readonly shared: readonly SiteUnit[]
  /** Whether a part of a file is a picture's own, which the files of many awards share. */
  readonly isShared: (part: Uint8Array) => boolean
  award(batch: Batch, entry: AwardEntry): Promise<SiteUnit | null>
}

/** @param before what the last export knew: as long as the shared inputs are the same, so are the templates */
export async function divideSite(
  studio: Studio,
  revoked: readonly Revocation[],
  before: Pick<Ledger, 'site' | 'templates'>,
): Promise<DividedSite> {
  const { snapshot, digest } = await siteSnapshot(studio, revoked)
  const site = lazily(() => prepareSite(snapshot))
  const pictureParts = new Set<Uint8Array>()
  const images = imagesOf(studio, pictureParts)
  const journals = readAhead(studio.machine.files)
  const templates = new Map(before.site === digest ? before.templates : [])
  const artworks = await artworkDigests(studio, snapshot)
  const now = instantFromMs(studio.machine.clock.now())
  const templateOf = (slug: BadgeSlug, version: number): string => {
    const key = `${slug}/${version}`
    const found = templates.get(key) ?? templateDigest(site(), snapshot, slug, version)
    templates.set(key, found)
    return found
  }
  return {
    digest,
    templates,
    isShared: (part) => pictureParts.has(part),
    shared: [
      { key: 'shared', inputs: digest, build: async () => sharedFiles(site()) },
      ...editions(snapshot).map(([slug, version]) => ({
        key: `badges/${slug}/${version}`,
        inputs: combined(digest, artworks.get(`${slug}/${version}`) ?? ''),
        build: async () => badgeFiles(site(), { slug, version }, (await images(slug, version)).artwork),
      })),
    ],
    award: async ({ document }, entry) => {
      const state = awardState(entry, now)
      if (state === null || state === 'erased' || entry.signed === null) return null
      const { badge, version } = document
      const artwork = artworks.get(`${badge}/${version}`) ?? ''
      return {
        key: `awards/${entry.award}`,
        inputs: combined(entry.sum, state, templateOf(badge, version), artwork),
        build: () => buildAward({ studio, site: site(), images, journals }, document, entry, state),
      }
    },
  }
}

type Sources = {
  readonly studio: Studio
  readonly site: Site
  readonly images: ReturnType<typeof imagesOf>
  readonly journals: RangeReader
}

async function buildAward(
  { studio, site, images, journals }: Sources,
  batch: Batch['document'],
  entry: AwardEntry,
  state: AwardState,
): Promise<readonly SiteFile[]> {
  const found = await readAward(studio, batch, entry, journals)
  const award = siteAward(studio, found, state)
  if (award === null || found.documents === null) return []
  const { png, svg } = await images(batch.badge, batch.version)
  const texts = bakedTexts(found.documents)
  return awardFiles(site, award, { png: png(texts), svg: svg(texts), credential: texts[0].bytes })
}

function editions(snapshot: SiteSnapshot): [BadgeSlug, number][] {
  return snapshot.badges.flatMap(({ slug, versions }) =>
    versions.map(({ version }): [BadgeSlug, number] => [slug, version]),
  )
}

/** Digests of the frozen pictures, as badge.json has noted them. */
async function artworkDigests(studio: Studio, snapshot: SiteSnapshot): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>()
  for (const { slug } of snapshot.badges) {
    const badge = await openBadge(studio, slug)
    for (const { version, artworkSha256 } of badge.ok ? badge.value.data.versions : [])
      digests.set(`${slug}/${version}`, combined(artworkSha256.svg, artworkSha256.png))
  }
  return digests
}

/** One digest for all languages in which awards of a version may have their page. */
function templateDigest(site: Site, snapshot: SiteSnapshot, slug: BadgeSlug, version: number): string {
  const edition = snapshot.badges.find((badge) => badge.slug === slug)?.versions.find((one) => one.version === version)
  const languages = [undefined, ...Object.keys(edition?.definition.translations ?? {})]
  return combined(...languages.map((language) => awardTemplateDigest(site, { slug, version }, language)))
}

function combined(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex')
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
