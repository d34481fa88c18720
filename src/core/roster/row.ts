import { z } from 'zod'
import { CalendarDay } from '../foundation/calendar-day'

/** What a person reached in one result of the badge: a value, or a level by its id. */
const RowResult = z.union([
  z.strictObject({ id: z.string(), value: z.string() }),
  z.strictObject({ id: z.string(), level: z.string() }),
])

/** One person of a roster, checked: everything an award needs from the office's list. Texts are fit for signing. */
export const RosterRow = z.strictObject({
  /** As a spreadsheet shows it. */
  row: z.int().min(1),
  name: z.string().min(1),
  email: z.strictObject({ normal: z.string(), ascii: z.string() }),
  awarded: CalendarDay.optional(),
  expires: CalendarDay.optional(),
  /** Web addresses, in the order of the cell. */
  evidence: z.array(z.string()),
  evidenceNarrative: z.string().optional(),
  /** The earner's own words. */
  reflection: z.string().optional(),
  /** The issuer's words. */
  narrative: z.string().optional(),
  /** Stays in the workspace, is never exported. */
  studentId: z.string().optional(),
  language: z.string().optional(),
  results: z.array(RowResult),
  /** For mail only. */
  pronouns: z.string().optional(),
  /** The other columns by their header, for mail merge. */
  other: z.record(z.string(), z.string()),
})
export type RosterRow = z.infer<typeof RosterRow>
