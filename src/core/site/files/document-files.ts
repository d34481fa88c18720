import { sitePath, type Site } from '../prepare-site'
import type { SiteFile } from './site-file'

/** Media types of the machine-readable files (standards.md §7). */
export const MEDIA = {
  credential: 'application/vc',
  jwt: 'application/vc+jwt',
  linkedData: 'application/ld+json',
  did: 'application/did+json',
  keys: 'application/jwk-set+json',
} as const

/** The issuer's own documents at their places: keys, profile, revocations, status lists. */
export function documentFiles(site: Site): readonly (SiteFile & { readonly content: string })[] {
  const { documents } = site.snapshot
  const { urls } = site
  const file = (url: string, content: string, mediaType: string) => ({ path: sitePath(site, url), content, mediaType })
  return [
    ...(documents.did === undefined ? [] : [file(urls.did, documents.did, MEDIA.did)]),
    ...(documents.jwks === undefined ? [] : [file(urls.jwks, documents.jwks, MEDIA.keys)]),
    file(urls.issuer, documents.issuer, MEDIA.linkedData),
    file(urls.revocations, documents.revocations, MEDIA.linkedData),
    ...documents.statusLists.map(({ number, text }) => file(urls.statusList(number), text, MEDIA.credential)),
  ]
}
