import type { BadgeSlug } from '../../foundation/slug'
import { MEDIA } from './document-files'
import { badgePage } from '../pages/badge-page'
import { editionOf, sitePath, type Site } from '../prepare-site'
import type { SiteFile } from './site-file'

/** Frozen pictures of a badge version; `card` is `cardSvg` drawn 1200 pixels wide. */
export type EditionArtwork = { readonly svg: string; readonly png: Uint8Array; readonly card: Uint8Array }

/** All files of one badge version, by path. */
export function badgeFiles(
  site: Site,
  which: { readonly slug: BadgeSlug; readonly version: number },
  artwork: EditionArtwork,
): readonly SiteFile[] {
  const found = editionOf(site, which)
  const folder = sitePath(site, site.urls.badgePage(which.slug, which.version))
  const { achievement, badgeClass } = found.edition
  return [
    { path: `${folder}achievement.json`, content: achievement, mediaType: MEDIA.linkedData },
    { path: `${folder}badgeclass.json`, content: badgeClass, mediaType: MEDIA.linkedData },
    { path: `${folder}card.png`, content: artwork.card, mediaType: 'image/png' },
    { path: `${folder}image.png`, content: artwork.png, mediaType: 'image/png' },
    { path: `${folder}image.svg`, content: artwork.svg, mediaType: 'image/svg+xml' },
    { path: `${folder}index.html`, content: badgePage(site, found), mediaType: 'text/html' },
  ]
}
