import type { EmailAddress } from '../foundation/email'
import type { AwardId } from '../foundation/ids'
import type { Instant } from '../foundation/instant'

/** What is known of one award before it is signed: planned in the journal, so that a resumed run makes the same document. */
export type AwardFacts = {
  readonly awardId: AwardId
  /** A random `urn:uuid:` that says nothing about the person; the JWT needs a `sub` (standards.md §3.1). */
  readonly subjectId: string
  readonly name: string
  readonly email: EmailAddress
  /** At least 16 random bytes as base64url, different in each award so that awards cannot be linked (standards.md §1.3). */
  readonly emailSalt: string
  /** `awardedDate`, and `validFrom` of the first edition. */
  readonly awarded: Instant
  /** A later edition of the same credential, such as one that counts longer (Open Badges 3.0, §10). */
  readonly edition?: { readonly number: number; readonly from: Instant }
  readonly validUntil?: Instant
  /** Addresses, in the order of the roster. */
  readonly evidence: readonly string[]
  /** Goes to the first piece of evidence. */
  readonly evidenceNarrative?: string
  /** The earner's own words. */
  readonly reflection?: string
  /** The issuer's words, Markdown. */
  readonly narrative?: string
  readonly results: readonly AwardResult[]
  /** The place reserved in a status list. */
  readonly status: { readonly list: number; readonly index: number }
}

/** What a person reached in one result of the badge: a value, or a level of it by the level's id. */
export type AwardResult = { readonly id: string } & ({ readonly value: string } | { readonly level: string })
