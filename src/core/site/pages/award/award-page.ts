import { qrFamily, type QrModules } from '../../qr/qr-family'
import { qrPath } from '../../qr/qr-path'
import { languageOf, shortAddress } from '../../markup/language'
import { markup, trusted, type Markup } from '../../markup/markup'
import { name } from '../../markup/typeface'
import type { Site } from '../../prepare-site'
import type { SiteAward } from '../../snapshot'
import { criteriaSection, skillsSection } from '../badge-sections'
import { pageFrame } from '../frame'
import { actions } from './actions'
import { badgeOfAward, type BadgeOfAward } from './badge-of-award'
import { evidenceSection, voices } from './evidence'
import { awardHead } from './head'
import { keepSection } from './keep'
import { resultsSection } from './results'
import { standingBlock } from './standing'

/** Makes the pages of a badge version's awards. */
export type AwardPageTemplate = (award: SiteAward) => string

/** QR codes of award addresses: the family is dear to make, its members are not. */
export type AwardQr = (id: string) => QrModules

/** @returns QR codes of this site's award pages */
export function awardQr(site: Site): AwardQr {
  return qrFamily(site.urls.awards, 26, 'abcdefghijklmnopqrstuvwxyz234567', '/')
}

/** Writes all that the awards of a badge version share once: Markdown, skills, frame, policy. */
export function awardPageTemplate(
  site: Site,
  which: Pick<SiteAward, 'slug' | 'version'>,
  language: string | undefined,
  qr: AwardQr,
): AwardPageTemplate {
  const badge = badgeOfAward(site, which, language)
  const { words, texts, definition } = badge
  const { publish } = site.snapshot
  const frame = pageFrame(site, { root: '../../', words, scriptHashes: [site.pageScript.hash] })
  const head = awardHead(badge)
  const picture = markup`<div class="picture"><img src="badge.png" width="352" height="352" alt="${texts.altText?.text ?? texts.name.text}"${languageOf(texts.altText ?? texts.name, words.language)}></div>`
  const heading = markup`<h1${languageOf(texts.name, words.language)}>${texts.name.text}</h1>`
  const issuedBy = markup`<p>${words.award.issuedBy(markup`<bdi>${badge.issuer}</bdi>`)}</p>`
  const criteria = criteriaSection(words.award.criteria, texts.criteria, definition, words)
  const aboutBadge = markup`<p><a href="../../badges/${which.slug}/${which.version}/">${words.award.aboutBadge}</a></p>`
  const skills = skillsSection(definition, words)
  const scripts = markup`<p id="copied" class="visually-hidden" role="status" data-copied="${words.award.copied}" data-selected="${words.award.selected}"></p>
<script>${trusted(site.pageScript.text)}</script>
`

  return (award) => {
    const url = site.urls.awardPage(award.id)
    const earner = publish.earnerNameOnPage ? award.name : undefined
    const counts = award.standing.state === 'valid' || award.standing.state === 'expired'
    const title = words.award.pageTitle(texts.name.text, publish.earnerNameInPreviews ? (award.name ?? '') : '')
    return frame({
      title,
      head: head(url, title),
      main: markup`<article class="award">
<div class="award-side">
${picture}
${actions(badge, award, url, counts)}
${identifiers(badge, award, url)}
</div>
<div class="award-main">
<header class="award-top">
${heading}
${earner !== undefined && markup`<p class="earner">${name(earner, 'serif')}</p>`}
${issuedBy}
<p class="quiet">${award.validUntil === undefined ? words.award.on(award.awarded) : words.award.onUntil(award.awarded, award.validUntil)}</p>
${standingBlock(site, award, words)}
</header>
<div class="award-body">
${criteria}
${aboutBadge}
${skills}
${counts && markup`${resultsSection(definition, award, words)}${evidenceSection(site, award, earner, words)}${voices(site, award, earner, words)}`}
${verifySection(badge, award, qr)}
${counts && keepSection(badge, award, url)}
</div>
</div>
</article>`,
      scripts,
    })
  }
}

function identifiers({ site, words }: BadgeOfAward, award: SiteAward, url: string): Markup {
  const t = words.award
  const row = (label: string, id: string, text: string, copyLabel: string, address?: string) =>
    markup`<div class="identifier"><dt>${label}</dt><dd><code id="${id}"${address !== undefined && markup` data-text="${address}"`}>${text}</code></dd>
<dd><button class="icon-button" type="button" hidden data-copy="${id}" aria-label="${copyLabel}">${site.icon('copy')}</button></dd></div>`
  return markup`<dl class="identifiers">
${row(t.credentialId, 'award-id', award.id, t.copyId)}
${row(t.link, 'award-link', shortAddress(url), t.copyLink, url)}
</dl>`
}

function verifySection({ site, words, definition }: BadgeOfAward, award: SiteAward, qr: AwardQr): Markup {
  const t = words.award
  const modules = qr(award.id)
  const box = modules.size + 8
  const verifier = markup`<a href="../../verify/">${shortAddress(site.urls.verifier)}</a>`
  return markup`<section aria-labelledby="verify"><h2 id="verify">${t.verify}</h2><div class="verify-yourself">
<svg class="qr" viewBox="-4 -4 ${box} ${box}" role="img" aria-label="${t.qr}"><path d="${trusted(qrPath(modules))}"/></svg>
<p>${t.verifyText(verifier)}${!isDegree(definition.achievementType) && markup` ${t.notADegree}`}</p>
</div></section>`
}

/** Whether a type of the Open Badges vocabulary is itself a degree or diploma. */
function isDegree(achievementType: string | undefined): boolean {
  return /Degree|Diploma|Doctora/.test(achievementType ?? '')
}
