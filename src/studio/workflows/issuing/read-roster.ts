import type { BadgeDefinition } from '../../../core/badge'
import { CalendarDay } from '../../../core/foundation/calendar-day'
import { dayOfInstant, instantFromMs } from '../../../core/foundation/instant'
import type { TimeZone } from '../../../core/foundation/instant'
import { problem, type Problem } from '../../../core/foundation/problem'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import { quoted } from '../../../core/foundation/text-safety'
import { judgeRoster, openRoster, parseRosterMap, type RosterJudgement, type RosterRow } from '../../../core/roster'
import type { Machine } from '../../machine'
import { readInput, type Input } from '../../workspace/input'
import { sha256Hex } from '../../workspace/sha256'

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

/** A list that was read, with its rows about to be judged. */
export type ReadRoster = {
  readonly name: string
  readonly sha256: string
  readonly awarded: CalendarDay
  readonly judgement: RosterJudgement
}

/** Reads a list. Refused is what cannot be read at all; what is wrong in its rows comes out when they are judged. */
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
  const table = await openRoster(bytes, name, { sheet: source.sheet })
  if (!table.ok) return table
  const judgement = judgeRoster(table.value, { badge, map: map.value, today, awardedDefault: awarded })
  return ok({ name, sha256: sha256Hex(bytes), awarded, judgement })
}

/** Goes through the rows of a list once: hands out the good ones and keeps what is wrong with the others. */
export class RosterReader {
  /** In file order; what concerns the whole list comes first. */
  readonly problems: Problem[]
  accepted = 0

  constructor(private readonly judgement: RosterJudgement) {
    this.problems = [...judgement.problems]
  }

  *goodRows(): Generator<RosterRow> {
    for (const { accepted, problems } of this.judgement.judged) {
      this.problems.push(...problems)
      if (accepted === null) continue
      this.accepted++
      yield accepted
    }
  }

  /** Rows with an error, once all were read. */
  get rejected(): number {
    return this.judgement.rows - this.accepted
  }

  /** Whether anything is wrong enough to stop, once all were read. */
  get faulty(): boolean {
    return this.problems.some(({ level }) => level === 'error')
  }
}

function awardDayWrong(text: string, isDay: boolean) {
  return problem({
    code: isDay ? 'date-out-of-range' : 'date-invalid',
    where: { path: 'awarded' },
    message: isDay ? `The award day ${text} lies after today.` : `“${quoted(text)}” is not a day.`,
    remedy: 'Write the award day as yyyy-mm-dd, today or earlier.',
  })
}
