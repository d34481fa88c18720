import type { BadgeDefinition } from '../badge/index'
import { markup, type Markup } from './markup/markup'
import { name } from './markup/typeface'
import type { SiteSnapshot } from './snapshot'

/** The office's name in two lines: what stands before the first comma, then the rest or the host that vouches. */
export function officeLines(issuer: { readonly name: string; readonly url: string }): readonly [string, string] {
  const [first = issuer.name, ...rest] = issuer.name.split(', ')
  return rest.length > 0 ? [first, rest.join(', ')] : [issuer.name, new URL(issuer.url).host]
}

/** Who issues a badge: its unit and the office, or the office alone where its name says the unit already. */
export function issuerOf(definition: BadgeDefinition, officeName: string): string {
  const { unit } = definition
  return unit === undefined || officeName.includes(unit) ? officeName : `${unit}, ${officeName}`
}

/** An address to write to, as a link. */
export function mailLink(email: string): Markup {
  return markup`<a href="mailto:${email}">${email}</a>`
}

/**
 * Whom to ask: the badge's contact, else the office, as far as the settings publish them.
 * @param fallback words for when neither is published
 */
export function contactOf(
  { issuer, publish }: SiteSnapshot,
  definition: BadgeDefinition | undefined,
  fallback: string,
): Markup {
  const contact = publish.badgeContact ? definition?.contact : undefined
  const email = contact?.email ?? (publish.officeEmail ? issuer.email : undefined)
  const who = contact?.name === undefined ? undefined : name(contact.name, 'sans')
  if (email === undefined) return who ?? markup`${fallback}`
  return who === undefined ? mailLink(email) : markup`${who}, ${mailLink(email)}`
}
