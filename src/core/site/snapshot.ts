import type { BadgeDefinition } from '../badge/index'
import type { CalendarDay } from '../foundation/calendar-day'
import type { AwardId } from '../foundation/ids'
import type { Instant, TimeZone } from '../foundation/instant'
import type { PublishSettings } from '../foundation/publish-settings'
import type { BadgeSlug } from '../foundation/slug'

/** What all pages of a site are made from, apart from its awards and artwork: those come one at a time. */
export type SiteSnapshot = {
  readonly issuer: SiteIssuer
  readonly publish: PublishSettings
  /** The office's zone: days on the pages are its days. */
  readonly timeZone: TimeZone
  readonly categories: readonly { readonly id: string; readonly name: string }[]
  /** Names of the levels; the first is level 1. */
  readonly levels: readonly string[]
  /** Badges with at least one version, in any order. */
  readonly badges: readonly SiteBadge[]
  readonly documents: SiteDocuments
  /** JSON-LD contexts by address: the verifier page carries them, as it asks the network for nothing. */
  readonly contexts: ReadonlyMap<string, unknown>
  /** The verifier page's program: one classic script. */
  readonly verifierScript: string
  /** Everything below `resources/site` by its path there (`styles/site.css`). */
  readonly resources: ReadonlyMap<string, Uint8Array>
}

/** The office as the pages show it. */
export type SiteIssuer = {
  readonly name: string
  /** Base URL of the site with a final slash. */
  readonly url: string
  readonly did: string
  readonly email?: string | undefined
  readonly linkedInOrganizationId?: string | undefined
  readonly logo?: { readonly mediaType: 'image/png' | 'image/svg+xml'; readonly bytes: Uint8Array } | undefined
}

/** One badge with all its frozen versions. */
export type SiteBadge = {
  readonly slug: BadgeSlug
  readonly retired?: { readonly reason: string; readonly on: CalendarDay } | undefined
  /** In any order; at least one. */
  readonly versions: readonly SiteEdition[]
}

/** One frozen version: its words, and its documents as they are to be written. */
export type SiteEdition = {
  readonly version: number
  readonly publishedAt: Instant
  readonly definition: BadgeDefinition
  /** Text of badgeclass.json (Open Badges 2.0). */
  readonly badgeClass: string
  /** Text of achievement.json (Open Badges 3.0). */
  readonly achievement: string
}

/** Texts of the issuer's own documents, written as they are. */
export type SiteDocuments = {
  /** Absent for a did:key issuer. */
  readonly did?: string | undefined
  readonly jwks?: string | undefined
  readonly issuer: string
  readonly revocations: string
  readonly statusLists: readonly { readonly number: number; readonly text: string }[]
}

/** What an award's page shows of it and the signed documents that lie beside it. */
export type SiteAward = {
  readonly id: AwardId
  readonly slug: BadgeSlug
  readonly version: number
  readonly standing: SiteStanding
  /** Day of the last event of this award, not of the export: else every page would change every day. */
  readonly asOf: CalendarDay
  /** Shown only where the settings publish names. */
  readonly name?: string | undefined
  /** Chooses the words of the page, field by field. */
  readonly language?: string | undefined
  /** In the office's zone, as is `validUntil`, the last day of validity. */
  readonly awarded: CalendarDay
  readonly validUntil?: CalendarDay | undefined
  readonly results: readonly SiteResult[]
  /** Web addresses. */
  readonly evidence: readonly string[]
  /** About the first piece of evidence. */
  readonly evidenceNarrative?: string | undefined
  /** The issuer's words about this person. */
  readonly narrative?: string | undefined
  /** The earner's own words; shown only where the settings publish them. */
  readonly reflection?: string | undefined
  /** Text of credential.json, exactly as issued. */
  readonly credential: string
  /** Absent for a did:key issuer. */
  readonly jwt?: string | undefined
  /** Text of assertion.json. */
  readonly assertion: string
}

/** A result by the id of its description: a value, or the id of a level. */
export type SiteResult = { readonly id: string } & ({ readonly value: string } | { readonly level: string })

/** How an award stands on its `asOf` day. An erased award has no page. */
export type SiteStanding =
  | { readonly state: 'valid' }
  | { readonly state: 'expired' }
  | {
      readonly state: 'revoked' | 'suspended'
      readonly on?: CalendarDay | undefined
      readonly reason?: string | undefined
    }
  | { readonly state: 'replaced'; readonly by?: AwardId | undefined }
