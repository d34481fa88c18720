import { asSentence } from '../../markup/language'
import { markup, trusted, type Markup } from '../../markup/markup'
import type { Site } from '../../prepare-site'
import type { SiteAward } from '../../snapshot'
import type { Words } from '../../words/words'

/**
 * How the award stands: sign, word, colour, day. A page cannot know today's state, so it says as of when (mockups,
 * finding 15); the script of the page swaps in the second line once the last day of validity is over.
 */
export function standingBlock(
  site: Site,
  award: Pick<SiteAward, 'standing' | 'asOf' | 'validUntil'>,
  words: Words,
): Markup {
  const { standing } = award
  const phrases = words.award.standing
  switch (standing.state) {
    case 'valid':
      return award.validUntil === undefined
        ? line('good', 'check-circle-fill', phrases.valid(award.asOf))
        : markup`${line('good', 'check-circle-fill', phrases.valid(award.asOf), markup` data-until="${award.validUntil}"`)}
${line('caution', 'clock-fill', phrases.expired(award.validUntil), trusted(' hidden'))}`
    case 'expired':
      return line('caution', 'clock-fill', phrases.expired(award.validUntil))
    case 'suspended':
      return note('caution', 'pause-circle-fill', phrases.suspended(standing.on), reasonOf(standing.reason))
    case 'revoked':
      return note('bad', 'prohibit-fill', phrases.revoked(standing.on), reasonOf(standing.reason))
    case 'replaced':
      return note(
        'caution',
        'arrows-clockwise-fill',
        phrases.replaced,
        standing.by !== undefined && markup`<p><a href="../${standing.by}/">${words.award.newBadge}</a></p>`,
      )
  }

  function line(tone: string, icon: Parameters<Site['icon']>[0], text: Markup, attributes?: Markup): Markup {
    return markup`<p class="standing" data-tone="${tone}"${attributes}>${site.icon(icon)}<span>${text}</span></p>`
  }

  function note(tone: string, icon: Parameters<Site['icon']>[0], text: Markup, more: Markup | false): Markup {
    return markup`<div class="standing standing-note" data-tone="${tone}">${site.icon(icon)}<div><p>${text}</p>${more}<p>${words.award.noLongerCounts}</p></div></div>`
  }

  function reasonOf(reason: string | undefined): Markup | false {
    return reason !== undefined && markup`<p>${words.award.reason(markup`<bdi>${asSentence(reason)}</bdi>`)}</p>`
  }
}
