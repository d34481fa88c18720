import type { BadgeDefinition } from '../../badge/index'
import { badgeTexts } from '../localised'
import { asSentence, languageOf } from '../markup/language'
import { markup, scriptJson, type Markup } from '../markup/markup'
import { contactOf, issuerOf } from '../office'
import type { EditionOfBadge, Site } from '../prepare-site'
import type { Words } from '../words/words'
import { factsList } from './badge-facts'
import { criteriaSection, skillsSection } from './badge-sections'
import { pageFrame } from './frame'
import { schemaOrg } from './schema-org'

/** The criteria page of a badge version: what it takes, how it is judged, how to earn it, whom to ask. */
export function badgePage(site: Site, which: EditionOfBadge): string {
  const { words, snapshot, urls } = site
  const { badge, edition } = which
  const { definition } = edition
  const texts = badgeTexts(definition, words.language)
  const { slug } = badge
  const address = urls.badgePage(slug, edition.version)
  const issuer = issuerOf(definition, snapshot.issuer.name)
  const alt = texts.altText?.text ?? texts.name.text
  return pageFrame(site, { root: '../../../', words, current: 'badges' })({
    title: `${texts.name.text} – ${issuer}`,
    head: markup`<link rel="canonical" href="${address}">
<link rel="alternate" type="application/ld+json" href="achievement.json">
<meta name="description" content="${texts.description.text}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${snapshot.issuer.name}">
<meta property="og:locale" content="${words.openGraphLocale}">
<meta property="og:title" content="${texts.name.text}">
<meta property="og:description" content="${texts.description.text}">
<meta property="og:url" content="${address}">
<meta property="og:image" content="${urls.badgeCard(slug, edition.version)}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${alt}">
<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">${scriptJson(JSON.stringify(schemaOrg(site, which)))}</script>
`,
    main: markup`<article class="award">
<div class="award-side">
<div class="picture"><img src="image.svg" width="352" height="352" alt="${alt}"${languageOf(texts.altText ?? texts.name, words.language)}></div>
${factsList(site, which)}
</div>
<div class="award-main">
<header class="award-top">
<h1${languageOf(texts.name, words.language)}>${texts.name.text}</h1>
<p class="lead"${languageOf(texts.description, words.language)}>${texts.description.text}</p>
<p>${words.badge.offeredBy(markup`<b><bdi>${issuer}</bdi></b>`)}</p>
${standing(site, which)}
</header>
<div class="award-body">
${criteriaSection(words.badge.criteria, texts.criteria, definition, words)}
${howToEarn(definition, words)}
${skillsSection(definition, words)}
${howJudged(definition, words)}
${related(site, definition)}
<section aria-labelledby="questions"><h2 id="questions">${words.badge.question}</h2><p>${words.badge.ask(contactOf(snapshot, definition, words.award.theOffice))}</p></section>
</div>
</div>
</article>`,
  })
}

/** Whether it is still awarded, and in this version. */
function standing(site: Site, { badge, edition }: EditionOfBadge): Markup | false {
  const t = site.words.badge
  const newest = badge.versions[0]?.version ?? edition.version
  if (badge.retired)
    return markup`<div class="standing standing-note" data-tone="caution">${site.icon('prohibit-fill')}<p>${t.retired(badge.retired.on, markup`<bdi>${asSentence(badge.retired.reason)}</bdi>`)}</p></div>`
  return (
    newest > edition.version &&
    markup`<div class="standing standing-note" data-tone="caution">${site.icon('arrows-clockwise-fill')}<p>${t.newer(markup`<a href="../${newest}/">${t.newerLink(newest)}</a>`)}</p></div>`
  )
}

function howToEarn(definition: BadgeDefinition, words: Words): Markup | false {
  const requirements = definition.proposal?.requirements ?? []
  if (requirements.length === 0) return false
  const items = requirements.map(
    ({ kind, text, minimumGrade }) =>
      markup`<li class="requirement"><span class="small quiet">${words.badge.kinds[kind]}</span><div dir="auto">${text}${
        minimumGrade !== undefined &&
        markup`<p class="small quiet">${words.badge.minimumGrade(markup`<bdi>${minimumGrade}</bdi>`)}</p>`
      }</div></li>`,
  )
  return markup`<section aria-labelledby="earn"><h2 id="earn">${words.badge.howToEarn}</h2><ul class="lines">${items}</ul></section>`
}

/** The rubric: each result with its levels or its scale. */
function howJudged(definition: BadgeDefinition, words: Words): Markup | false {
  const { results = [] } = definition
  if (results.length === 0) return false
  const bdi = (text: string) => markup`<bdi>${text}</bdi>`
  const t = words.badge
  const items = results.map((result) => {
    const { min, max, required, allowed, levels = [] } = result
    const requiredWord = levels.find(({ id }) => id === required)?.name ?? required
    const unit = (value: string) => bdi(result.type === 'Percent' ? words.award.percent(value) : value)
    const sentences = [
      min !== undefined && max !== undefined && t.range(unit(min), unit(max)),
      allowed !== undefined && t.words(bdi(allowed.join(', '))),
      requiredWord !== undefined && t.required(unit(requiredWord)),
    ].filter((sentence) => sentence !== false)
    return markup`<li class="rubric"><h3><bdi>${result.name}</bdi></h3>
${sentences.length > 0 && markup`<p class="quiet">${sentences.map((sentence) => markup`${sentence} `)}</p>`}
${
  levels.length > 0 &&
  markup`<dl class="levels">${levels.map(
    (level) =>
      markup`<div><dt><bdi>${level.name}</bdi>${level.points !== undefined && markup` <span class="small quiet">${t.points(level.points)}</span>`}</dt><dd dir="auto">${level.description ?? ''}</dd></div>`,
  )}</dl>`
}</li>`
  })
  return markup`<section aria-labelledby="judged"><h2 id="judged">${t.results}</h2><ul class="lines">${items}</ul></section>`
}

function related(site: Site, definition: BadgeDefinition): Markup | false {
  const links = (definition.related ?? []).flatMap((slug) => {
    const other = site.badges.find((badge) => badge.slug === slug)
    const edition = other?.versions[0]
    if (!edition) return []
    const { name } = badgeTexts(edition.definition, site.words.language)
    return [
      markup`<li${languageOf(name, site.words.language)}><a href="../../${slug}/${edition.version}/">${name.text}</a></li>`,
    ]
  })
  if (links.length === 0) return false
  return markup`<section aria-labelledby="related"><h2 id="related">${site.words.badge.related}</h2><ul class="plain">${links}</ul></section>`
}
