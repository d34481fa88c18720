import { achievement, type BadgeSource } from './achievement'
import type { BadgeEdition } from './badge-edition'
import { WrittenPart } from './draft'
import { issuerOb3, type IssuerProfile } from './issuer-profile'
import type { PublishSettings } from '../foundation/publish-settings'

/** What all credentials of a badge version say alike: most of each. */
type SharedParts = { readonly issuer: WrittenPart; readonly achievement: WrittenPart }

type Made = { readonly issuer: IssuerProfile; readonly publish: PublishSettings; readonly parts: SharedParts }

// The last ones of each badge version, as a batch asks for the same thousands of times.
const made = new WeakMap<BadgeEdition, Made>()

/** The same parts for the same issuer, badge version and settings; none of the three ever changes. */
export function sharedParts(source: BadgeSource): SharedParts {
  const { issuer, badge, publish } = source
  const before = made.get(badge)
  if (before?.issuer === issuer && before.publish === publish) return before.parts
  const parts = {
    issuer: new WrittenPart(issuerOb3(issuer, publish)),
    achievement: new WrittenPart(achievement(source)),
  }
  made.set(badge, { issuer, publish, parts })
  return parts
}
