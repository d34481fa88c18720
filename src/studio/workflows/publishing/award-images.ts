import { crc32 } from 'node:zlib'
import { pngBaker, svgBaker, type Baker, type BakeText } from '../../../core/baking'
import type { SignedDocuments } from '../../../core/award'
import { utf8 } from '../../../core/foundation/bytes'
import { RosetteError } from '../../../core/foundation/rosette-error'
import type { BadgeSlug } from '../../../core/foundation/slug'
import type { Result } from '../../../core/foundation/result'
import { readFrozenArtwork, type FrozenArtwork } from '../../workspace/badge-store'
import type { Studio } from '../../workspace/open-studio'
import { documentDamaged } from '../../workspace/problems'

/** The artwork of a version, checked once, into which its awards are baked (performance.md §5.6). */
export type VersionImages = {
  readonly artwork: FrozenArtwork
  /** Parts in order; those of the picture and of the texts are shared. */
  readonly png: (texts: readonly BakeText[]) => readonly Uint8Array[]
  readonly svg: (texts: readonly BakeText[]) => readonly Uint8Array[]
}

/**
 * Bakers of versions, each made when it is first needed. Throws `file-missing`, `document-damaged`.
 * @param shared gets the pictures' own parts, which stand in the images of all awards of a version
 */
export function imagesOf(
  studio: Studio,
  shared: Set<Uint8Array> = new Set(),
): (slug: BadgeSlug, version: number) => Promise<VersionImages> {
  const made = new Map<string, Promise<VersionImages>>()
  return (slug, version) => {
    const key = `${slug}/${version}`
    const images = made.get(key) ?? makeImages(studio, slug, version, shared)
    made.set(key, images)
    return images
  }
}

async function makeImages(
  studio: Studio,
  slug: BadgeSlug,
  version: number,
  shared: Set<Uint8Array>,
): Promise<VersionImages> {
  const artwork = await readFrozenArtwork(studio, slug, version)
  const folder = `badges/${slug}/versions/${version}`
  const png = good(pngBaker(artwork.png, { crc32 }), `${folder}/artwork.png`)
  const svg = good(svgBaker(utf8(artwork.svg)), `${folder}/artwork.svg`)
  for (const baker of [png, svg]) for (const part of sharedParts(baker)) shared.add(part)
  return {
    artwork,
    png: png.bake,
    svg: svg.bake,
  }
}

/** What two bakings have in common is the picture's. */
function sharedParts({ bake }: Baker): Uint8Array[] {
  const one = new Set(bake([]))
  return bake([]).filter((part) => one.has(part))
}

/** What is baked into the images of an award, as UTF-8 once for all of them. */
export function bakedTexts({
  credential,
  assertion,
}: SignedDocuments): readonly [Required<BakeText>, Required<BakeText>] {
  return [
    { standard: 'ob3', text: credential, bytes: utf8(credential) },
    { standard: 'ob2', text: assertion, bytes: utf8(assertion) },
  ]
}

function good(baker: Result<Baker>, file: string): Baker {
  if (baker.ok) return baker.value
  throw new RosetteError(documentDamaged(file, baker.problems[0]?.message ?? 'it is no picture'))
}
