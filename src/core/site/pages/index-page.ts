import { badgeTexts } from '../localised'
import { asSentence, languageOf } from '../markup/language'
import { markup, type Markup } from '../markup/markup'
import { officeLines } from '../office'
import type { Site } from '../prepare-site'
import type { SiteBadge } from '../snapshot'
import { categoryAndLevel } from './badge-facts'
import { pageFrame } from './frame'

/** The site's front: the office, its badges in their newest version, and those no longer awarded, with the reason. */
export function indexPage(site: Site): string {
  const { words, snapshot } = site
  const title = words.index.title(markup`<bdi>${officeLines(snapshot.issuer)[0]}</bdi>`)
  const current = site.badges.filter(({ retired }) => !retired)
  const retired = site.badges.filter(({ retired }) => retired)
  return pageFrame(site, { root: '', words, current: 'badges' })({
    title: words.index.title(officeLines(snapshot.issuer)[0]).html,
    head: markup`<link rel="canonical" href="${site.urls.home}">
<link rel="alternate" type="application/ld+json" href="issuer.json">
<meta property="og:type" content="website">
<meta property="og:title" content="${snapshot.issuer.name}">
<meta property="og:description" content="${words.index.lead}">
<meta property="og:url" content="${site.urls.home}">
`,
    main: markup`<h1>${title}</h1>
<p class="lead">${words.index.lead}</p>
${
  current.length > 0
    ? markup`<ul class="cards">${current.map((badge) => card(site, badge))}</ul>`
    : markup`<p class="empty">${words.index.empty}</p>`
}
${
  retired.length > 0 &&
  markup`<section class="retired" aria-labelledby="retired"><h2 id="retired">${words.index.retired}</h2><ul class="lines">${retired.map((badge) => retiredLine(site, badge))}</ul></section>`
}`,
  })
}

function card(site: Site, badge: SiteBadge): Markup {
  const { words } = site
  const view = newest(site, badge)
  if (!view) return markup``
  const { validFor } = view.definition
  const facts = [
    ...categoryAndLevel(site.snapshot, view.definition),
    validFor === undefined ? words.index.forever : words.index.validFor(words.periodWords(validFor)),
  ]
  return markup`<li class="card">
<img src="${view.folder}image.svg" width="160" height="160" alt="">
<h2${languageOf(view.texts.name, words.language)}><a href="${view.folder}">${view.texts.name.text}</a></h2>
<p class="quiet"${languageOf(view.texts.description, words.language)}>${view.texts.description.text}</p>
<p class="small quiet facts-line">${facts.join(' · ')}</p>
</li>`
}

function retiredLine(site: Site, badge: SiteBadge): Markup {
  const view = newest(site, badge)
  if (!view || !badge.retired) return markup``
  return markup`<li class="retired-badge"><img src="${view.folder}image.svg" width="56" height="56" alt=""><div>
<h3${languageOf(view.texts.name, site.words.language)}><a href="${view.folder}">${view.texts.name.text}</a></h3>
<p class="small quiet">${site.words.index.retiredSince(badge.retired.on, markup`<bdi>${asSentence(badge.retired.reason)}</bdi>`)}</p></div></li>`
}

function newest(site: Site, badge: SiteBadge) {
  const edition = badge.versions[0]
  return (
    edition && {
      definition: edition.definition,
      texts: badgeTexts(edition.definition, site.words.language),
      folder: `badges/${badge.slug}/${edition.version}/`,
    }
  )
}
