import { siteUrls } from '../../../core/credential'
import { utf8 } from '../../../core/foundation/bytes'
import type { DocumentSource } from '../../../core/verify'
import { findAward } from '../../workspace/award-lookup'
import { badgeSlugs, editionOf, openBadge, readFrozen } from '../../workspace/badge-store'
import { issuerProfile } from '../../workspace/issuer'
import type { Studio } from '../../workspace/open-studio'
import { editionDocuments, issuerDocuments } from '../publishing/issuer-documents'
import { revocations, withdrawnAssertion } from '../publishing/revocations'

/** A workspace as what its site would serve if it were exported now: keys, lists, badges, and what each award was issued with. */
export async function workspaceDocuments(studio: Studio): Promise<DocumentSource> {
  const { issuer } = studio.document.data
  const urls = siteUrls(issuer.url)
  const documents = await issuerDocuments(studio, await revocations(studio))
  const fixed = new Map<string, string>([
    [urls.issuer, documents.issuer],
    [urls.revocations, documents.revocations],
    ...(documents.did === undefined ? [] : [[urls.did, documents.did] as const]),
    ...(documents.jwks === undefined ? [] : [[urls.jwks, documents.jwks] as const]),
  ])
  for (const slug of await badgeSlugs(studio)) {
    const badge = await openBadge(studio, slug)
    for (const { version } of badge.ok ? badge.value.data.versions : []) {
      const texts = editionDocuments(studio, editionOf(await readFrozen(studio, slug, version)))
      fixed
        .set(urls.badgeClass(slug, version), texts.badgeClass)
        .set(urls.achievement(slug, version), texts.achievement)
    }
  }
  return async (url) => {
    const text = fixed.get(url)
    if (text !== undefined) return utf8(text)
    const list = url.startsWith(issuer.url) ? /^status\/(\d{1,6})\.json$/.exec(url.slice(issuer.url.length)) : null
    if (list) return studio.machine.files.read(studio.paths.status(Number(list[1])))
    const award = url.startsWith(urls.awards)
      ? /^([a-z2-7]{26})\/(assertion|credential)\.json$/.exec(url.slice(urls.awards.length))
      : null
    const found = award ? await findAward(studio, award[1] ?? '') : null
    if (found?.ok !== true || found.value.documents === null) return null
    const { entry, documents: signed } = found.value
    if (award?.[2] === 'credential') return utf8(signed.credential)
    return utf8(withdrawnAssertion(issuerProfile(studio.document.data), entry) ?? signed.assertion)
  }
}
