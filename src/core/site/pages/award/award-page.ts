import { escapeMarkup } from '../../../foundation/text-safety'
import { markup, trusted, type Markup } from '../../markup/markup'
import { name } from '../../markup/typeface'
import type { Site } from '../../prepare-site'
import { qrFamily, type QrModules } from '../../qr/qr-family'
import { qrPath } from '../../qr/qr-path'
import type { SiteAward } from '../../snapshot'
import { checkFragment } from './check-fragment'
import { awardLayout } from './award-layout'
import { badgeOfAward, type BadgeOfAward } from './badge-of-award'
import { evidenceSection, voices } from './evidence'
import { pageShell, placeholders, type PageShell } from './page-shell'
import { resultsSection } from './results'
import { stillCounts } from './still-counts'

/** Makes the pages of a badge version's awards, as UTF-8. */
export type AwardPageTemplate = (award: SiteAward) => Uint8Array<ArrayBuffer>

/** QR codes of award addresses: the family is dear to make, its members are not. */
export type AwardQr = (id: string) => QrModules

/** As many shapes as a batch with many dates has; beyond that they are made anew. */
const SHELL_LIMIT = 500

/** @returns QR codes of this site's award pages */
export function awardQr(site: Site): AwardQr {
  return qrFamily(site.urls.awards, 26, 'abcdefghijklmnopqrstuvwxyz234567', '/')
}

/** Prepares a badge version: awards of the same days and standing share a shell, and only the person is written anew. */
export function awardPageTemplate(
  site: Site,
  which: Pick<SiteAward, 'slug' | 'version'>,
  language: string | undefined,
  qr: AwardQr,
): AwardPageTemplate {
  const badge = badgeOfAward(site, which, language)
  const layout = awardLayout(badge)
  const shells = new Map<string, PageShell>()
  const { earnerNameOnPage, earnerNameInPreviews } = site.snapshot.publish

  return (award) => {
    const { awarded, validUntil, asOf, standing, jwt } = award
    const key = JSON.stringify([awarded, validUntil, asOf, standing, jwt !== undefined])
    const shell = shells.get(key) ?? pageShell(layout(award, placeholders))
    if (shells.size >= SHELL_LIMIT) shells.clear()
    shells.set(key, shell)
    const earner = earnerNameOnPage ? award.name : undefined
    return shell({
      id: award.id,
      title: escapeMarkup(
        badge.words.award.pageTitle(badge.texts.name.text, earnerNameInPreviews ? (award.name ?? '') : ''),
      ),
      earner: earner === undefined ? '' : markup`<p class="earner">${name(earner, 'serif')}</p>`.html,
      check: checkFragment(award.credential),
      person: stillCounts(award) ? personSections(badge, award, earner).html : '',
      qr: qrDrawing(qr(award.id), badge.words.award.qr).html,
    })
  }
}

/** What is said about this person alone: what they reached, what they made, what is said about it. */
function personSections(badge: BadgeOfAward, award: SiteAward, earner: string | undefined): Markup {
  const { site, words, definition } = badge
  return markup`${resultsSection(definition, award, words)}${evidenceSection(site, award, earner, words)}${voices(site, award, earner, words)}`
}

/** @param modules drawn with the quiet zone of four modules that readers need */
function qrDrawing(modules: QrModules, label: string): Markup {
  const box = modules.size + 8
  return markup`<svg class="qr" viewBox="-4 -4 ${box} ${box}" role="img" aria-label="${label}"><path d="${trusted(qrPath(modules))}"/></svg>`
}
