import { shortAddress, paragraphs } from '../../markup/language'
import { markup, type Markup } from '../../markup/markup'
import { name } from '../../markup/typeface'
import type { Site } from '../../prepare-site'
import type { SiteAward } from '../../snapshot'
import type { Words } from '../../words/words'

/** Longest narrative that still works as the title of a link; a longer one stands below it. */
const TITLE_LIMIT = 80

/** What this person made: each piece with a title and a line, never a naked address (badging-practice.md §3). */
export function evidenceSection(
  site: Site,
  award: SiteAward,
  earner: string | undefined,
  words: Words,
): Markup | false {
  const { evidence, evidenceNarrative } = award
  if (!site.snapshot.publish.evidence || (evidence.length === 0 && evidenceNarrative === undefined)) return false
  const whose = earner === undefined ? words.award.evidenceOfEarner : words.award.evidenceOf(name(earner, 'sans'))
  const short = evidenceNarrative !== undefined && evidenceNarrative.length <= TITLE_LIMIT && evidence.length > 0
  const items = evidence.map(
    (url, i) => markup`<li class="piece">${site.icon('file-text')}<div>
<a class="piece-title" href="${url}" rel="noopener noreferrer nofollow">${
      i === 0 && short ? markup`<bdi>${evidenceNarrative}</bdi>` : words.award.evidenceItem(i + 1)
    }</a>
<p class="small quiet">${whose}</p>
<p class="small faint break"><bdi>${shortAddress(url)}</bdi></p></div></li>`,
  )
  return markup`<section aria-labelledby="evidence"><h2 id="evidence">${words.award.evidence}</h2>
${evidenceNarrative !== undefined && !short && paragraphs(evidenceNarrative)}
${items.length > 0 && markup`<ul class="lines">${items}</ul>`}</section>`
}

/** Voices about the award, each marked as whose it is: the issuer's, then the earner's own where published. */
export function voices(site: Site, award: SiteAward, earner: string | undefined, words: Words): Markup {
  const { narrative, reflection } = award
  const ownWords = earner === undefined ? words.award.reflectionOfEarner : words.award.reflection(name(earner, 'serif'))
  return markup`${
    narrative !== undefined &&
    markup`<section aria-labelledby="narrative"><h2 id="narrative">${words.award.narrative}</h2><blockquote class="voice">${paragraphs(narrative)}</blockquote></section>`
  }${
    reflection !== undefined &&
    site.snapshot.publish.reflection &&
    markup`<section aria-labelledby="reflection"><h2 id="reflection">${ownWords}</h2><blockquote class="voice">${paragraphs(reflection)}</blockquote><p class="small quiet">${words.award.reflectionNote}</p></section>`
  }`
}
