import { escapeMarkup } from '../../../foundation/text-safety'
import { markup, type Markup } from '../../markup/markup'
import { contactOf } from '../../office'
import { profileAddress, type BadgeOfAward, type ShapedAward } from './badge-of-award'

/** For the earner: what to paste where (badging-practice.md §4). Closed at first; the page is also an employer's. */
export function keepSection(badge: BadgeOfAward, award: ShapedAward, url: string): Markup {
  const { words, texts, issuer, definition } = badge
  const t = words.award
  const skills = (definition.skills ?? []).map(({ name }) => name)
  return markup`<section aria-labelledby="keep"><h2 id="keep">${t.keep}</h2>
<p>${t.keepLead(markup`<a href="../../my-badges/">${t.keepLink}</a>`)}</p>
<div class="drawers">
${drawer(
  t.linkedIn,
  markup`<p>${t.linkedInText(markup`<a href="${profileAddress(badge, award, url)}" rel="noopener noreferrer">${t.addToProfile}</a>`)}</p>${skills.length > 0 && markup`<p>${t.linkedInSkills}</p>${snippet(badge, 'copy-skills', skills.join(', '))}`}`,
)}
${drawer(t.signature, markup`<p>${t.signatureText}</p>${snippet(badge, 'copy-signature', pictureLink(badge, url, 96))}`)}
${drawer(t.resume, markup`<p>${t.resumeText}</p>${snippet(badge, 'copy-resume', t.resumeEntry(texts.name.text, issuer, award.awarded, url))}`)}
${drawer(t.website, markup`<p>${t.websiteText}</p>${snippet(badge, 'copy-embed', pictureLink(badge, url, 240))}`)}
${drawer(t.wrong, markup`<p>${t.wrongText(contactOf(badge.site.snapshot, definition, t.theOffice))}</p>`)}
</div></section>`
}

function drawer(title: string, body: Markup): Markup {
  return markup`<details class="drawer"><summary>${title}</summary><div>${body}</div></details>`
}

/** Text to copy, with a button that only a script shows: without one the text can be marked by hand. */
function snippet({ words }: BadgeOfAward, id: string, text: string): Markup {
  return markup`<div class="snippet"><pre id="${id}">${text}</pre><button class="button" type="button" hidden data-copy="${id}">${words.award.copy}</button></div>`
}

/** HTML of the badge's picture, linked to the award's page. */
function pictureLink({ words, texts, issuer, pictureUrl }: BadgeOfAward, url: string, sizePx: number): string {
  const alt = escapeMarkup(words.award.imageAlt(texts.name.text, issuer))
  return `<a href="${url}"><img src="${pictureUrl}" width="${sizePx}" height="${sizePx}" alt="${alt}"></a>`
}
