import { z } from 'zod'
import { problem } from '../foundation/problem'
import { ok, refuse, type Result } from '../foundation/result'

/** Where a field comes from: a column by its header, and a rule where the column holds it in another form. */
const Column = z.strictObject({ column: z.string().min(1) })

/** Lists whose headers Rosette does not know are read with one of these (contract.md, Roster; `--map`). */
export const RosterMap = z.strictObject({
  /** As a spreadsheet shows it; default: the first line that holds something. */
  headerRow: z.int().min(1).optional(),
  fields: z.strictObject({
    /** `last-first`: “Lovelace, Ada” becomes “Ada Lovelace”. */
    name: Column.extend({ order: z.enum(['first-last', 'last-first']).optional() }).optional(),
    firstName: Column.optional(),
    lastName: Column.optional(),
    /** `domain` is added to login names that have none. */
    email: Column.extend({ domain: z.string().min(3).optional() }).optional(),
    awarded: Column.extend({ order: z.enum(['day-month-year', 'month-day-year']).optional() }).optional(),
    expires: Column.extend({ order: z.enum(['day-month-year', 'month-day-year']).optional() }).optional(),
    evidence: Column.optional(),
    evidenceNarrative: Column.optional(),
    reflection: Column.optional(),
    narrative: Column.optional(),
    studentId: Column.optional(),
    language: Column.optional(),
    pronouns: Column.optional(),
    /** By the id of the result in the badge. */
    results: z.record(z.string(), Column).optional(),
  }),
  /** Only rows that fulfil all of these are people to award. */
  rows: z
    .array(
      z.union([
        Column.extend({ atLeast: z.string().regex(/^-?\d+([.,]\d+)?$/) }),
        Column.extend({ oneOf: z.array(z.string()).min(1) }),
      ]),
    )
    .optional(),
})
export type RosterMap = z.infer<typeof RosterMap>

/** Reads a mapping file's value. Codes: field-unknown, field-type, each with its JSON path. */
export function parseRosterMap(json: unknown): Result<RosterMap> {
  const parsed = RosterMap.safeParse(json)
  if (parsed.success) return ok(parsed.data)
  return refuse(
    ...parsed.error.issues.map((issue) => {
      const path = issue.path.map(String).join('.')
      const unknown = issue.code === 'unrecognized_keys'
      return problem({
        code: unknown ? 'field-unknown' : 'field-type',
        where: path === '' ? {} : { path },
        message: unknown
          ? `The mapping has fields that Rosette does not know: ${issue.keys.slice(0, 5).join(', ')}.`
          : path === ''
            ? 'The mapping is no JSON object.'
            : `The mapping’s “${path}” is missing or has the wrong form.`,
        remedy: 'Correct the mapping file.',
      })
    }),
  )
}
