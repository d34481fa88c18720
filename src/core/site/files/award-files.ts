import { bug } from '../../foundation/bug'
import { textFromUtf8 } from '../../foundation/bytes'
import type { AwardId } from '../../foundation/ids'
import { MEDIA } from './document-files'
import { awardPageTemplate, awardQr, type AwardPageTemplate, type AwardQr } from '../pages/award/award-page'
import { sitePath, type Site } from '../prepare-site'
import type { SiteFile } from './site-file'
import type { SiteAward } from '../snapshot'

/** The baked images of one award; parts are written one after the other. */
export type AwardImages = {
  readonly png: SiteFile['content']
  readonly svg: SiteFile['content']
  /** The credential's text as UTF-8, where it was encoded for the images already. */
  readonly credential?: Uint8Array
}

/** All files of one award, by path. */
export function awardFiles(site: Site, award: SiteAward, images: AwardImages): readonly SiteFile[] {
  const folder = sitePath(site, site.urls.awardPage(award.id))
  const file = (name: string, content: SiteFile['content'], mediaType: string): SiteFile => ({
    path: folder + name,
    content,
    mediaType,
  })
  return [
    file('assertion.json', award.assertion, MEDIA.linkedData),
    file('badge.png', images.png, 'image/png'),
    file('badge.svg', images.svg, 'image/svg+xml'),
    file('credential.json', images.credential ?? award.credential, MEDIA.credential),
    ...(award.jwt === undefined ? [] : [file('credential.jwt', award.jwt, MEDIA.jwt)]),
    file('index.html', templateFor(site, award)(award), 'text/html'),
  ]
}

/** The paths that `awardFiles` fills, without building anything. */
export function awardPaths(site: Site, id: AwardId, has: { readonly jwt: boolean }): readonly string[] {
  const folder = sitePath(site, site.urls.awardPage(id))
  return [
    'assertion.json',
    'badge.png',
    'badge.svg',
    'credential.json',
    ...(has.jwt ? ['credential.jwt'] : []),
    'index.html',
  ].map((name) => folder + name)
}

/** The page of one award. */
export function awardPage(site: Site, award: SiteAward): string {
  return textFromUtf8(templateFor(site, award)(award)) ?? bug('a page that is not UTF-8')
}

type Templates = { readonly qr: AwardQr; readonly pages: Map<string, AwardPageTemplate> }

/** Templates live as long as the site they were made for. */
const templatesOf = new WeakMap<Site, Templates>()

function templateFor(site: Site, award: Pick<SiteAward, 'slug' | 'version' | 'language'>): AwardPageTemplate {
  const templates = templatesOf.get(site) ?? { qr: awardQr(site), pages: new Map<string, AwardPageTemplate>() }
  templatesOf.set(site, templates)
  const key = `${award.slug}/${award.version}/${award.language ?? ''}`
  const template = templates.pages.get(key) ?? awardPageTemplate(site, award, award.language, templates.qr)
  templates.pages.set(key, template)
  return template
}
