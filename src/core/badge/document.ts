import { z } from 'zod'
import { CalendarDay } from '../foundation/calendar-day'
import { Instant } from '../foundation/instant'
import { BadgeSlug } from '../foundation/slug'
import { BadgeDefinition } from './definition'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A frozen version: what was earned and how it looked stand unchanged in `versions/<version>/`. */
export const BadgeVersion = z.strictObject({
  /** Counts from 1. */
  version: z.int().min(1),
  publishedAt: Instant,
  /** Digests of the frozen artwork's files. */
  artworkSha256: z.strictObject({ svg: Sha256, png: Sha256 }),
})
export type BadgeVersion = z.infer<typeof BadgeVersion>

/** Where a badge is on its way (badging-practice.md §2). */
export const BadgeState = z.enum(['draft', 'proposed', 'approved', 'published', 'retired'])
export type BadgeState = z.infer<typeof BadgeState>

/** `badges/<slug>/badge.json`: the definition being worked on, its state, and the versions that were frozen. */
export const BadgeDocument = z.strictObject({
  formatVersion: z.literal(1),
  slug: BadgeSlug,
  state: BadgeState,
  definition: BadgeDefinition,
  /** In order, oldest first. */
  versions: z.array(BadgeVersion),
  signOffs: z.array(z.strictObject({ role: z.string(), name: z.string(), on: CalendarDay })),
  retired: z.strictObject({ reason: z.string(), on: CalendarDay }).optional(),
})
export type BadgeDocument = z.infer<typeof BadgeDocument>
