import { languageOf, shortAddress } from '../../markup/language'
import { markup, trusted, type Markup } from '../../markup/markup'
import type { SiteAward } from '../../snapshot'
import { criteriaSection, skillsSection } from '../badge-sections'
import { pageFrame } from '../frame'
import { actions } from './actions'
import type { BadgeOfAward } from './badge-of-award'
import { awardHead } from './head'
import { keepSection } from './keep'
import { standingBlock } from './standing'
import type { placeholders } from './page-shell'
import { stillCounts } from './still-counts'

/** What many awards of a badge have in common: all of a page but the person. */
export type AwardShape = Pick<SiteAward, 'awarded' | 'validUntil' | 'asOf' | 'standing' | 'jwt'>

/** Lays out the page of an award, with the person's own parts given. */
export type AwardLayout = (shape: AwardShape, parts: typeof placeholders) => string

/** Writes all that the awards of a badge version share once: Markdown, skills, frame, policy. */
export function awardLayout(badge: BadgeOfAward): AwardLayout {
  const { site, words, texts, definition, which } = badge
  const t = words.award
  const frame = pageFrame(site, { root: '../../', words, scriptHashes: [site.pageScript.hash] })
  const head = awardHead(badge)
  const alt = texts.altText ?? texts.name
  const top = markup`<div class="picture"><img src="badge.png" width="352" height="352" alt="${alt.text}"${languageOf(alt, words.language)}></div>`
  const heading = markup`<h1${languageOf(texts.name, words.language)}>${texts.name.text}</h1>`
  const issuedBy = markup`<p>${t.issuedBy(markup`<bdi>${badge.issuer}</bdi>`)}</p>`
  const about = markup`${criteriaSection(t.criteria, texts.criteria, definition, words)}
<p><a href="../../badges/${which.slug}/${which.version}/">${t.aboutBadge}</a></p>
${skillsSection(definition, words)}`
  const scripts = markup`<p id="copied" class="visually-hidden" role="status" data-copied="${t.copied}" data-selected="${t.selected}"></p>
<script>${trusted(site.pageScript.text)}</script>
`

  return (shape, { id, title, earner, check, person, qr }) => {
    const url = site.urls.awardPage(id)
    const counts = stillCounts(shape)
    return frame({
      title,
      head: head(url, title),
      main: markup`<article class="award">
<div class="award-side">
${top}
${actions(badge, { ...shape, id }, url, check)}
${identifiers(badge, id, url)}
</div>
<div class="award-main">
<header class="award-top">
${heading}
${earner}
${issuedBy}
<p class="quiet">${shape.validUntil === undefined ? t.on(shape.awarded) : t.onUntil(shape.awarded, shape.validUntil)}</p>
${standingBlock(site, shape, words)}
</header>
<div class="award-body">
${about}
${person}
${verifySection(badge, qr)}
${counts && keepSection(badge, { ...shape, id }, url)}
</div>
</div>
</article>`,
      scripts,
    })
  }
}

function identifiers({ site, words }: BadgeOfAward, awardId: string, url: string): Markup {
  const t = words.award
  const row = (label: string, id: string, text: string, copyLabel: string, address?: string) =>
    markup`<div class="identifier"><dt>${label}</dt><dd><code id="${id}"${address !== undefined && markup` data-text="${address}"`}>${text}</code></dd>
<dd><button class="icon-button" type="button" hidden data-copy="${id}" aria-label="${copyLabel}">${site.icon('copy')}</button></dd></div>`
  return markup`<dl class="identifiers">
${row(t.credentialId, 'award-id', awardId, t.copyId)}
${row(t.link, 'award-link', shortAddress(url), t.copyLink, url)}
</dl>`
}

function verifySection({ site, words, definition }: BadgeOfAward, qr: Markup): Markup {
  const t = words.award
  const verifier = markup`<a href="../../verify/">${shortAddress(site.urls.verifier)}</a>`
  return markup`<section aria-labelledby="verify"><h2 id="verify">${t.verify}</h2><div class="verify-yourself">
${qr}
<p>${t.verifyText(verifier)}${!isDegree(definition.achievementType) && markup` ${t.notADegree}`}</p>
</div></section>`
}

/** Whether a type of the Open Badges vocabulary is itself a degree or diploma. */
function isDegree(achievementType: string | undefined): boolean {
  return /Degree|Diploma|Doctora/.test(achievementType ?? '')
}
