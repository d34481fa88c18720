import { siteUrls, type SiteUrls } from '../credential/index'
import { bug } from '../foundation/bug'
import { textFromUtf8 } from '../foundation/bytes'
import { byCodeUnit } from '../foundation/order'
import type { BadgeSlug } from '../foundation/slug'
import { scriptHash } from './markup/content-policy'
import { iconsFrom, type Icons } from './markup/icons'
import type { SiteBadge, SiteEdition, SiteSnapshot } from './snapshot'
import { wordsFor, type Words } from './words/words'

/** A snapshot with all that its pages share worked out once. */
export type Site = {
  readonly snapshot: SiteSnapshot
  readonly urls: SiteUrls
  /** Where the site lies on its host: `/`, or `/badges/`. */
  readonly basePath: string
  /** Words of the pages that belong to no award. */
  readonly words: Words
  readonly icon: Icons
  /** The small script of award pages. */
  readonly pageScript: InlineScript
  readonly verifierScript: InlineScript
  /** By slug; versions newest first. */
  readonly badges: readonly SiteBadge[]
}

/** A script as it stands in a page, and the policy source that allows it. */
export type InlineScript = { readonly text: string; readonly hash: string }

/** One version of a badge and the badge it is a version of. */
export type EditionOfBadge = { readonly badge: SiteBadge; readonly edition: SiteEdition }

/** Works out what all pages share. */
export function prepareSite(snapshot: SiteSnapshot): Site {
  return {
    snapshot,
    urls: siteUrls(snapshot.issuer.url),
    basePath: new URL(snapshot.issuer.url).pathname,
    words: wordsFor('en'),
    icon: iconsFrom(snapshot.resources),
    pageScript: inlineScript(resourceText(snapshot.resources, 'scripts/page.js')),
    verifierScript: inlineScript(snapshot.verifierScript),
    badges: snapshot.badges
      .map((badge) => ({ ...badge, versions: [...badge.versions].sort((a, b) => b.version - a.version) }))
      .sort((a, b) => byCodeUnit(a.slug, b.slug)),
  }
}

/** A version that the snapshot holds; asking for another is a mistake of the caller. */
export function editionOf(site: Site, { slug, version }: { slug: BadgeSlug; version: number }): EditionOfBadge {
  const badge = site.badges.find((candidate) => candidate.slug === slug) ?? bug(`the site has no badge ${slug}`)
  const edition = badge.versions.find((candidate) => candidate.version === version)
  return { badge, edition: edition ?? bug(`the site has no version ${version} of ${slug}`) }
}

/** The path in the site of one of its public addresses. */
export function sitePath(site: Site, url: string): string {
  return url.slice(site.snapshot.issuer.url.length)
}

/** A text file of `resources/site`. */
export function resourceText(resources: ReadonlyMap<string, Uint8Array>, path: string): string {
  return textFromUtf8(resources.get(path) ?? bug(`resources/site lacks ${path}`)) ?? bug(`${path} is not UTF-8`)
}

/** `</script` and `<!--` are the only texts that a script element reads as markup; in code they stand in strings alone. */
function inlineScript(code: string): InlineScript {
  const text = `\n${code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--')}`
  return { text, hash: scriptHash(text) }
}
