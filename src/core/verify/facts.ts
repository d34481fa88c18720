/** Who stands behind the signature: a domain that published the key, or nothing but a key. */
export type Vouching =
  { readonly by: 'domain'; readonly domain: string } | { readonly by: 'key' } | { readonly by: 'nobody' }

/** One mark that was reached: the name of the scale, the value or the level's name, and what that level means. */
export type ResultFact = {
  readonly kind: 'value' | 'level'
  readonly name: string
  readonly value: string
  readonly meaning?: string
}

/** A piece of evidence; `url` is http or https or absent. */
export type EvidenceFact = { readonly name: string; readonly url?: string; readonly description?: string }

/** A skill the badge is aligned to. */
export type SkillFact = {
  readonly name: string
  readonly url?: string
  readonly framework?: string
  readonly code?: string
}

/** What a credential says, for people (badging-practice.md §5). Everything is foreign text: shown, never trusted as markup. */
export type Facts = {
  readonly badgeName?: string
  readonly description?: string
  readonly issuerName?: string
  readonly issuerId?: string
  readonly vouching: Vouching
  /** Only if the credential publishes it. */
  readonly recipientName?: string
  /** The recipient's address is in the file as a code that can be compared with an address. */
  readonly recipientHashed: boolean
  /** As written in the document: XSD dateTime. */
  readonly awarded?: string
  readonly validUntil?: string
  readonly criteriaUrl?: string
  readonly criteria?: string
  readonly imageUrl?: string
  readonly evidence: readonly EvidenceFact[]
  readonly results: readonly ResultFact[]
  readonly skills: readonly SkillFact[]
  /** Id of the credential, and of the award's page where it can be told. */
  readonly credentialId?: string
  /** Date of the status list that was read: what "not withdrawn" refers to. */
  readonly statusAsOf?: string
  /** Why it was withdrawn, in the issuer's words. */
  readonly revocationReason?: string
  /** `Ed25519`, `RS256`, … of the proof that was checked. */
  readonly signatureKind?: string
}

/** Facts of a file of which nothing could be read. */
export const NO_FACTS: Facts = {
  vouching: { by: 'nobody' },
  recipientHashed: false,
  evidence: [],
  results: [],
  skills: [],
}
