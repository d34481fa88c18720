import { z } from 'zod'
import type { BadgeDefinition, BadgeState } from '../core/badge'
import type { Problem } from '../core/foundation/problem'
import { BadgeSlug } from '../core/foundation/slug'
import { ask, shape } from './channel'
import { FileTicket } from './file-ticket'

const Nothing = z.undefined()

/** A card of the Badges screen. */
export type BadgeCard = {
  readonly slug: string
  readonly name: string
  readonly state: BadgeState
  /** The last published version. */
  readonly version: number | null
  readonly category: string | null
  readonly level: number | null
  /** What stands between the draft and publishing. */
  readonly missing: number
  readonly awards: number
  /** Changes whenever the draft's artwork changes; null where there is none. */
  readonly artwork: string | null
  readonly changedAt: string | null
}

/** Everything about one badge but its pictures. */
export type BadgeView = {
  readonly slug: string
  readonly state: BadgeState
  readonly definition: BadgeDefinition
  readonly versions: readonly { readonly version: number; readonly publishedAt: string }[]
  readonly signOffs: readonly { readonly role: string; readonly name: string; readonly on: string }[]
  readonly missing: readonly Problem[]
  /** The editable scene, or null where the artwork is a picture. */
  readonly scene: unknown
  /** SHA-256 of the scene's file; null where there is none. */
  readonly designDigest: string | null
  readonly artwork: string | null
  readonly awards: number
}

/** A place that a template asks for; `limit` in letters. */
export type TemplateField = {
  readonly key: string
  readonly label: string
  readonly kind: string
  readonly limit?: number | undefined
  readonly default?: string | undefined
}
export type TemplateCard = {
  readonly id: string
  readonly name: string
  readonly category: string
  readonly fields: readonly TemplateField[]
}

const TemplateValues = z.record(z.string().max(60), z.string().max(500))

/** Where the artwork of a badge comes from. */
export const Artwork = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('template'), template: z.string().max(100), values: TemplateValues }),
  z.strictObject({ kind: z.literal('picture'), picture: FileTicket }),
  z.strictObject({
    kind: z.literal('scene'),
    scene: z.unknown(),
    /** The design that it replaces, as `designDigest` told it; another one is not written over. */
    over: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullish(),
  }),
])
export type Artwork = z.infer<typeof Artwork>

/** Badges, their definitions and their artwork. A definition is judged by `parseBadgeDefinition`, all faults at once. */
export const badgeContract = {
  'template.list': ask({ request: Nothing, reply: shape<readonly TemplateCard[]>() }),
  'template.preview': ask({
    request: z.strictObject({ template: z.string().max(100), values: TemplateValues }),
    reply: shape<{ readonly svg: string }>(),
  }),
  'badge.list': ask({ request: Nothing, reply: shape<readonly BadgeCard[]>() }),
  'badge.show': ask({ request: z.strictObject({ badge: BadgeSlug }), reply: shape<BadgeView>() }),
  'badge.artwork': ask({
    request: z.strictObject({ badge: BadgeSlug, version: z.int().positive().optional() }),
    reply: shape<{ readonly svg: string }>(),
  }),
  'badge.add': ask({
    request: z.strictObject({ definition: z.unknown(), artwork: Artwork }),
    reply: shape<{ readonly slug: string }>(),
  }),
  'badge.update': ask({
    request: z.strictObject({ badge: BadgeSlug, definition: z.unknown().optional(), artwork: Artwork.optional() }),
    reply: shape<BadgeView>(),
  }),
  'badge.publish': ask({
    request: z.strictObject({ badge: BadgeSlug }),
    reply: shape<{ readonly version: number }>(),
  }),
}
