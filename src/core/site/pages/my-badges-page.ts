import { shortAddress } from '../markup/language'
import { markup } from '../markup/markup'
import { contactOf } from '../office'
import type { Site } from '../prepare-site'
import { pageFrame } from './frame'

/** Answers for earners: how to find, keep and share a badge. */
export function myBadgesPage(site: Site): string {
  const { words, snapshot } = site
  const t = words.help
  const verifier = markup`<a href="../verify/">${shortAddress(site.urls.verifier)}</a>`
  const questions = t.questions(contactOf(snapshot, undefined, words.award.theOffice), verifier)
  return pageFrame(site, { root: '../', words, current: 'my-badges' })({
    title: `${t.title} – ${snapshot.issuer.name}`,
    head: markup`<link rel="canonical" href="${site.urls.myBadges}">
`,
    main: markup`<h1>${t.title}</h1>
<p class="lead">${t.lead(markup`<bdi>${snapshot.issuer.name}</bdi>`)}</p>
<div class="help">
<nav class="help-contents" aria-label="${t.contents}"><ul>${questions.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<div class="prose help-answers">${questions.map(
      ({ id, title, body }) =>
        markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${body}</section>
`,
    )}</div>
</div>`,
  })
}
