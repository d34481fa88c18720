import { postLink } from '../../linkedin'
import { markup, type Markup } from '../../markup/markup'
import { profileAddress, type BadgeOfAward, type ShapedAward } from './badge-of-award'
import { stillCounts } from './still-counts'

/** Check, Share, Download. Menus are `details`, so that they work without a script. */
export function actions(badge: BadgeOfAward, award: ShapedAward, url: string, check: Markup): Markup {
  const { site, words } = badge
  const shareable = stillCounts(award)
  return markup`<div class="actions">
<a class="button primary" href="../../verify/${check}">${site.icon('shield-check')}${words.award.check}</a>
${shareable && menu(markup`${site.icon('share-network')}${words.award.share}`, shareEntries(badge, award, url))}
${menu(markup`${site.icon('download-simple')}${words.award.download}`, downloads(badge, award), !shareable)}
</div>`
}

function menu(label: Markup, entries: Markup, wide = false): Markup {
  return markup`<details class="menu${wide && ' wide'}"><summary class="button">${label}</summary><ul class="menu-panel">${entries}</ul></details>`
}

function shareEntries(badge: BadgeOfAward, award: ShapedAward, url: string): Markup {
  const { site, words } = badge
  return markup`<li><a href="${profileAddress(badge, award, url)}" rel="noopener noreferrer">${site.icon('linkedin-logo')}${words.award.addToProfile}</a></li>
<li><a href="${postLink(url)}" rel="noopener noreferrer">${site.icon('linkedin-logo')}${words.award.post}</a></li>
<li><button type="button" hidden data-copy="award-link">${site.icon('link-simple')}${words.award.copyLink}</button></li>
<li><a href="#keep">${site.icon('arrow-right')}${words.award.moreWays}</a></li>`
}

function downloads({ words }: BadgeOfAward, award: ShapedAward): Markup {
  const t = words.award
  const files: readonly (readonly [string, string, string])[] = [
    ['badge.png', t.png, t.pngHint],
    ['badge.svg', t.svg, t.svgHint],
    ['credential.json', t.credential, t.credentialHint],
    ...(award.jwt === undefined ? [] : [['credential.jwt', t.jwt, t.jwtHint] as const]),
    ['assertion.json', t.assertion, t.assertionHint],
  ]
  return markup`${files.map(
    ([file, title, hint]) =>
      markup`<li><a href="${file}" download><span>${title}<small>${hint}</small></span></a></li>`,
  )}`
}
