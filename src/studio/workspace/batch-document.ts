import { z } from 'zod'
import { CalendarDay } from '../../core/foundation/calendar-day'
import { BatchId } from '../../core/foundation/ids'
import { Instant } from '../../core/foundation/instant'
import { BadgeSlug } from '../../core/foundation/slug'

/** batches/<id>/batch.json: what was asked. What became of it stands in the journal beside it. */
export const BatchDocument = z.strictObject({
  formatVersion: z.literal(1),
  batch: BatchId,
  badge: BadgeSlug,
  version: z.int().positive(),
  startedAt: Instant,
  roster: z.strictObject({ name: z.string(), sha256: z.string(), rows: z.int().nonnegative() }),
  options: z.strictObject({
    awarded: CalendarDay.optional(),
    skipRejected: z.boolean(),
    sheet: z.string().optional(),
    map: z.unknown().optional(),
  }),
})
export type BatchDocument = z.infer<typeof BatchDocument>
