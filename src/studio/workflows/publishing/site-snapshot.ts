import { createHash } from 'node:crypto'
import type { Revocation } from '../../../core/credential'
import { textFromUtf8 } from '../../../core/foundation/bytes'
import { byCodeUnit } from '../../../core/foundation/order'
import { RosetteError } from '../../../core/foundation/rosette-error'
import type { SiteBadge, SiteSnapshot } from '../../../core/site'
import { badgeSlugs, editionOf, openBadge, readFrozen } from '../../workspace/badge-store'
import type { Studio } from '../../workspace/open-studio'
import { documentDamaged } from '../../workspace/problems'
import { editionDocuments, issuerDocuments } from './issuer-documents'
import { officeLogo } from './office-logo'

/** Everything that the site's pages share, and a digest that changes when any of it does. */
export type SnapshotOfSite = { readonly snapshot: SiteSnapshot; readonly digest: string }

/** Gathers what the site is made from, apart from awards and artwork. Throws `document-damaged`. */
export async function siteSnapshot(studio: Studio, revoked: readonly Revocation[]): Promise<SnapshotOfSite> {
  const { machine } = studio
  const { issuer, settings } = studio.document.data
  const { name, url, did, email, linkedInOrganizationId } = issuer
  const snapshot: SiteSnapshot = {
    issuer: { name, url, did, email, linkedInOrganizationId, logo: await officeLogo(studio) },
    publish: settings.publish,
    timeZone: settings.timeZone,
    categories: settings.categories,
    levels: settings.levels,
    badges: await publishedBadges(studio),
    documents: { ...(await issuerDocuments(studio, revoked)), statusLists: await statusLists(studio) },
    contexts: await machine.resources.contexts(),
    verifierScript: await machine.resources.verifierScript(),
    resources: await machine.resources.readAll('site'),
  }
  return { snapshot, digest: digestOf(snapshot, machine.program) }
}

async function publishedBadges(studio: Studio): Promise<readonly SiteBadge[]> {
  const badges: SiteBadge[] = []
  for (const slug of await badgeSlugs(studio)) {
    const badge = await openBadge(studio, slug)
    if (!badge.ok || badge.value.data.versions.length === 0) continue
    const { versions, retired } = badge.value.data
    const editions = await Promise.all(versions.map(({ version }) => readFrozen(studio, slug, version)))
    badges.push({
      slug,
      retired,
      versions: editions.map((frozen) => ({
        version: frozen.version,
        publishedAt: frozen.publishedAt,
        definition: frozen.definition,
        ...editionDocuments(studio, editionOf(frozen)),
      })),
    })
  }
  return badges
}

async function statusLists(studio: Studio): Promise<SiteSnapshot['documents']['statusLists']> {
  const lists: { number: number; text: string }[] = []
  for (const name of await studio.machine.files.list(studio.paths.statusFolder)) {
    const number = Number(/^(\d{1,6})\.json$/.exec(name)?.[1])
    if (!Number.isInteger(number)) continue
    const bytes = await studio.machine.files.read(studio.paths.status(number))
    const text = bytes === null ? null : textFromUtf8(bytes)
    if (text === null) throw new RosetteError(documentDamaged(`status/${name}`, 'it is no text'))
    lists.push({ number, text })
  }
  return lists.sort((a, b) => a.number - b.number)
}

function digestOf({ contexts, resources, verifierScript, ...rest }: SiteSnapshot, program: string): string {
  const hash = createHash('sha256').update(program).update(verifierScript).update(JSON.stringify(rest))
  for (const [url, context] of [...contexts].sort(([a], [b]) => byCodeUnit(a, b)))
    hash.update(url).update(JSON.stringify(context))
  for (const [path, bytes] of [...resources].sort(([a], [b]) => byCodeUnit(a, b))) hash.update(path).update(bytes)
  return hash.digest('hex')
}
