import { z } from 'zod'
import type { Problem } from '../core/foundation/problem'
import { BadgeSlug } from '../core/foundation/slug'
import { ask, shape } from './channel'
import { FileTicket, type PickedFile } from './file-ticket'

/** A list as one person left it: the file, and what was changed in the window without touching the file. */
export const RosterChoice = z.strictObject({
  file: FileTicket,
  sheet: z.string().max(100).optional(),
  badge: BadgeSlug,
  /** `yyyy-mm-dd` for rows that name no day. */
  awarded: z.string().max(10).optional(),
  /** Rows of the file, counted as a spreadsheet counts, that get no award. */
  leftOut: z.array(z.int()).max(100_000),
  edits: z
    .array(z.strictObject({ row: z.int(), column: z.string().max(300), value: z.string().max(32_767) }))
    .max(10_000),
})
export type RosterChoice = z.infer<typeof RosterChoice>

/** `ready` gets an award; `repair` has a problem; `already` has a live award of this badge; `left-out` by the user. */
export type RowState = 'ready' | 'repair' | 'already' | 'left-out'

/** One cure that a click applies: what the cell will say. */
export type Cure = { readonly column: string; readonly value: string }

export type RosterRowView = {
  /** As in the file; the header is row 1. */
  readonly row: number
  /** Aligned with `columns` of the summary. */
  readonly cells: readonly string[]
  readonly state: RowState
  readonly problems: readonly Problem[]
  readonly cures: readonly Cure[]
}

export type RosterColumn = {
  readonly header: string
  /** What the column means, or null where it only rides along. */
  readonly field: string | null
  readonly numeric: boolean
}

export type RosterSummary = {
  readonly name: string
  /** Changes with every change of the choice; rows are asked with it. */
  readonly key: string
  readonly columns: readonly RosterColumn[]
  /** How many columns the file has, with those that are not shown. */
  readonly allColumns: number
  readonly people: number
  readonly emptyLines: number
  readonly counts: Readonly<Record<RowState, number>>
  /** First and last ready names, in file order. */
  readonly readyNames: readonly string[]
  /** Problems of the file itself. */
  readonly problems: readonly Problem[]
}

export const rosterContract = {
  /** Cells copied from a spreadsheet become a list like a file's; they are kept in memory only. */
  'roster.paste': ask({
    request: z.strictObject({ name: z.string().max(100), text: z.string().max(8_388_608) }),
    reply: shape<PickedFile>(),
  }),
  'roster.check': ask({ request: RosterChoice, reply: shape<RosterSummary>() }),
  'roster.rows': ask({
    request: z.strictObject({
      key: z.string().max(100),
      show: z.enum(['all', 'ready', 'repair']),
      from: z.int().nonnegative(),
      count: z.int().min(1).max(500),
    }),
    reply: shape<{ readonly total: number; readonly rows: readonly (RosterRowView | RosterGroup)[] }>(),
  }),
  'roster.rejected-csv': ask({
    request: z.strictObject({ key: z.string().max(100) }),
    reply: shape<Uint8Array>(),
  }),
}

/** A heading between rows of different states. */
export type RosterGroup = { readonly group: RowState; readonly count: number }
