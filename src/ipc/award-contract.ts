import { z } from 'zod'
import type { Problem } from '../core/foundation/problem'
import { AwardId, BatchId } from '../core/foundation/ids'
import { BadgeSlug } from '../core/foundation/slug'
import { ask, job, shape } from './channel'
import { FolderTicket, type PickedFolder } from './file-ticket'
import { RosterChoice } from './roster-contract'

const Nothing = z.undefined()

/** As `core/award` folds them. */
export const AwardState = z.enum(['valid', 'expired', 'revoked', 'suspended', 'replaced', 'erased'])
export type AwardState = z.infer<typeof AwardState>

/** What came of signing a batch. */
export type IssueOutcome = {
  readonly outcome: 'done' | 'rejected' | 'interrupted'
  readonly batch: string | null
  readonly awarded: number
  readonly alreadyAwarded: number
  readonly rejected: number
  readonly problems: readonly Problem[]
}

export type BatchCard = {
  readonly batch: string
  readonly badge: string
  readonly badgeName: string
  readonly version: number
  readonly roster: string
  /** UTC. */
  readonly startedAt: string
  readonly planned: number
  readonly awarded: number
  readonly state: 'open' | 'done' | 'damaged'
}

export type AwardRow = {
  readonly id: string
  readonly batch: string
  readonly badge: string
  readonly name: string
  readonly email: string
  readonly state: AwardState
  readonly url: string
  readonly awarded: string
  readonly validUntil: string | null
}

export type AwardView = AwardRow & {
  readonly badgeName: string
  readonly version: number
  readonly roster: string
  readonly results: readonly { readonly name: string; readonly value: string }[]
  readonly evidence: readonly string[]
  readonly narrative: string | null
}

export const AwardQuery = z.strictObject({
  search: z.string().max(300),
  badge: BadgeSlug.nullable(),
  batch: BatchId.nullable(),
  state: AwardState.nullable(),
  sort: z.enum(['name', 'awarded', 'badge', 'state']),
  descending: z.boolean(),
})
export type AwardQuery = z.infer<typeof AwardQuery>

/** The text of a batch's mails, what it may name besides, and the first mail as it reads. */
export type MailTextView = {
  readonly text: { readonly subject: string; readonly body: string }
  readonly columns: readonly string[]
  readonly first: {
    readonly to: string
    readonly from: string | null
    readonly subject: string
    readonly body: string
  } | null
}

/** Where a job wrote, so that the window can offer to show it. */
export type Written = { readonly folder: PickedFolder; readonly files: number }
export type SiteWritten = Written & {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  readonly bytes: number
}
/** The site as it was last exported to its place in the workspace. */
export type SiteState = {
  readonly folder: PickedFolder | null
  readonly exportedAtMs: number | null
  readonly url: string
}

export const awardContract = {
  'batch.issue': job({
    request: z.union([
      z.strictObject({ roster: RosterChoice, skipRejected: z.boolean() }),
      z.strictObject({ resume: BatchId }),
    ]),
    reply: shape<IssueOutcome>(),
  }),
  'batch.list': ask({ request: Nothing, reply: shape<readonly BatchCard[]>() }),
  'award.list': ask({
    request: z.strictObject({ query: AwardQuery, from: z.int().nonnegative(), count: z.int().min(1).max(500) }),
    reply: shape<{
      readonly total: number
      /** Of all awards, whatever the query. */
      readonly all: number
      readonly states: Readonly<Partial<Record<AwardState, number>>>
      readonly awards: readonly AwardRow[]
    }>(),
  }),
  'award.show': ask({ request: z.strictObject({ award: AwardId }), reply: shape<AwardView>() }),
  'award.image': ask({
    request: z.strictObject({ award: AwardId, format: z.enum(['png', 'svg']) }),
    reply: shape<Uint8Array>(),
  }),
  'site.state': ask({ request: Nothing, reply: shape<SiteState>() }),
  'site.export': job({
    request: z.strictObject({ to: FolderTicket.nullable() }),
    reply: shape<SiteWritten>(),
  }),
  'images.export': job({
    request: z.strictObject({ batch: BatchId, to: FolderTicket, format: z.enum(['png', 'svg', 'both']) }),
    reply: shape<Written>(),
  }),
  'mail.text': ask({ request: z.strictObject({ batch: BatchId }), reply: shape<MailTextView>() }),
  'mail.change': ask({
    request: z.strictObject({
      batch: BatchId,
      text: z.strictObject({ subject: z.string().min(1).max(200), body: z.string().min(1).max(20_000) }),
    }),
    reply: shape<MailTextView>(),
  }),
  'mails.draft': job({
    request: z.strictObject({ batch: BatchId, to: FolderTicket }),
    reply: shape<Written>(),
  }),
}
