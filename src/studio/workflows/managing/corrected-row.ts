import type { PlannedEvent, PlannedPerson } from '../../../core/award'
import type { BadgeDefinition } from '../../../core/badge'
import { dayOfInstant, type TimeZone } from '../../../core/foundation/instant'
import type { CalendarDay } from '../../../core/foundation/calendar-day'
import { problem, type Problem } from '../../../core/foundation/problem'
import { refuse, ok, type Result } from '../../../core/foundation/result'
import { quoted } from '../../../core/foundation/text-safety'
import { checkRoster, type RosterRow } from '../../../core/roster'

/** A planned award as its line has it. */
export type PlannedAward = { readonly event: PlannedEvent; readonly personal: PlannedPerson }

/** What a corrected award is judged by. */
type Ground = { readonly badge: BadgeDefinition; readonly zone: TimeZone; readonly today: CalendarDay }

/**
 * The row from which an award was planned, with some cells changed, judged by all rules of a roster again. Changes are by
 * header as in a roster (contract.md, Roster); an empty one empties the cell. Problems: field-unknown, and those of a row.
 */
export function correctedRow(
  planned: PlannedAward,
  changes: Readonly<Record<string, string>>,
  { badge, zone, today }: Ground,
): Result<RosterRow> {
  const cells = new Map(Object.entries(cellsOf(planned, zone)))
  const headers = new Map([...cells.keys()].map((header) => [keyOf(header), header]))
  for (const { id } of badge.results ?? []) headers.set(keyOf(`result ${id}`), `result ${id}`)
  const unknown: Problem[] = []
  for (const [name, value] of Object.entries(changes)) {
    const header = headers.get(keyOf(name))
    if (header === undefined) unknown.push(fieldUnknown(name, [...headers.values()]))
    else cells.set(header, value)
  }
  if (unknown.length > 0) return refuse(...unknown)
  const { row } = planned.event
  const table = {
    headerRow: 1,
    header: [...cells.keys()],
    rows: [{ row, cells: [...cells.values()] }],
    blankRows: 0,
    source: { file: 'award', kind: 'text' },
    notices: [],
  } as const
  const { accepted, problems } = checkRoster(table, { badge, today })
  const [corrected] = accepted
  // a row of a list that is long gone helps nobody
  return corrected
    ? ok(corrected)
    : refuse(...problems.map((one) => ({ ...one, where: { column: one.where.column ?? '' } })))
}

function cellsOf({ event, personal }: PlannedAward, zone: TimeZone): Record<string, string> {
  const results = personal.results.map((reached): [string, string] => [
    `result ${reached.id}`,
    'value' in reached ? reached.value : reached.level,
  ])
  return {
    name: personal.name,
    email: personal.email.normal,
    awarded: dayOfInstant(event.awarded, zone),
    expires: event.validUntil === undefined ? '' : dayOfInstant(event.validUntil, zone),
    evidence: personal.evidence.join(' '),
    'evidence narrative': personal.evidenceNarrative ?? '',
    reflection: personal.reflection ?? '',
    narrative: personal.narrative ?? '',
    language: personal.language ?? '',
    'student id': personal.studentId ?? '',
    pronouns: personal.pronouns ?? '',
    ...Object.fromEntries(results),
    ...personal.other,
  }
}

function keyOf(header: string): string {
  return header.toLowerCase().replace(/[\s_-]/g, '')
}

function fieldUnknown(name: string, known: readonly string[]): Problem {
  return problem({
    code: 'field-unknown',
    message: `An award has no field “${quoted(name)}”.`,
    remedy: `Its fields are ${known.join(', ')}.`,
    values: { field: quoted(name) },
  })
}
