import type { BadgeDefinition } from '../../../core/badge'
import { CalendarDay } from '../../../core/foundation/calendar-day'
import { dayOfInstant, instantFromMs } from '../../../core/foundation/instant'
import type { TimeZone } from '../../../core/foundation/instant'
import { problem } from '../../../core/foundation/problem'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import { sha256Hex } from '../../../core/foundation/sha256'
import { quoted } from '../../../core/foundation/text-safety'
import { checkRoster, decodeRoster, parseRosterMap, type RosterReport } from '../../../core/roster'
import type { Machine } from '../../machine'
import { readInput, type Input } from '../../workspace/input'

/** The largest list of any kind (reliability.md §4); the decoder knows the limit of each. */
const LIMIT_BYTES = 64 << 20

/** A list of people as somebody gave it. */
export type RosterSource = {
  readonly roster: Input
  readonly map?: unknown
  readonly sheet?: string | undefined
  /** `yyyy-mm-dd`, for rows that name no day. */
  readonly awarded?: string | undefined
}

/** A list that was read and judged. */
export type ReadRoster = {
  readonly name: string
  readonly sha256: string
  readonly awarded: CalendarDay
  readonly report: RosterReport
}

/** Reads and judges a list. Refused is what cannot be read at all; what is wrong in its rows stands in the report. */
export async function readRoster(
  machine: Machine,
  source: RosterSource,
  zone: TimeZone,
  badge: BadgeDefinition | undefined,
): Promise<Result<ReadRoster>> {
  const today = dayOfInstant(instantFromMs(machine.clock.now()), zone)
  const awarded = source.awarded === undefined ? today : CalendarDay.safeParse(source.awarded).data
  if (awarded === undefined || awarded > today)
    return refuse(awardDayWrong(source.awarded ?? '', awarded !== undefined))
  const map = source.map === undefined ? ok(undefined) : parseRosterMap(source.map)
  if (!map.ok) return map
  const file = await readInput(machine.files, source.roster, LIMIT_BYTES)
  if (!file.ok) return file
  const { name, bytes } = file.value
  const table = await decodeRoster(bytes, name, { sheet: source.sheet })
  if (!table.ok) return table
  const report = checkRoster(table.value, { badge, map: map.value, today, awardedDefault: awarded })
  return ok({ name, sha256: sha256Hex(bytes), awarded, report })
}

function awardDayWrong(text: string, isDay: boolean) {
  return problem({
    code: isDay ? 'date-out-of-range' : 'date-invalid',
    where: { path: 'awarded' },
    message: isDay ? `The award day ${text} lies after today.` : `“${quoted(text)}” is not a day.`,
    remedy: 'Write the award day as yyyy-mm-dd, today or earlier.',
  })
}
