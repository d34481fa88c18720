import { awardState, judgeAct } from '../../core/award'
import { CalendarDay } from '../../core/foundation/calendar-day'
import { dayOfInstant, endOfDay, instantFromMs, type Instant } from '../../core/foundation/instant'
import { problem, type Problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { quoted } from '../../core/foundation/text-safety'
import type { AwardEntry } from '../workspace/award-entry'
import type { Studio } from '../workspace/open-studio'
import type { ManagedAward } from './change-standing'
import { awardGround } from './issuing/award-ground'
import { namedAwards, type NamedInBatch } from './managing/named-awards'
import { signEditions } from './managing/sign-editions'

/** Signs newer editions of awards that count longer. */
export type ExtendAwardsRequest = {
  /** Ids, or addresses of award pages. */
  readonly awards: readonly string[]
  /** `yyyy-mm-dd`, the last day of validity in the office's zone. */
  readonly until: string
  /** Only says what would be. */
  readonly preview?: boolean
}

/**
 * All named awards or none; one that counts until that day already stays as it is, so that a stopped run is repeated. An
 * edition keeps the award's id and place; pictures made before it say the earlier day. Problems: award-missing,
 * award-unknown, date-invalid, date-out-of-range, award-unlimited, expires-earlier, already-awarded, passphrase-needed, and
 * those of {@link judgeAct}.
 */
export async function extendAwards(
  studio: Studio,
  request: ExtendAwardsRequest,
  run: Run,
): Promise<Result<readonly ManagedAward[]>> {
  const now = instantFromMs(studio.machine.clock.now())
  const { timeZone } = studio.document.data.settings
  const day = CalendarDay.safeParse(request.until).data
  if (day === undefined || day < dayOfInstant(now, timeZone)) return refuse(dayWrong(request.until, day !== undefined))
  const until = endOfDay(day, timeZone)
  const named = await namedAwards(studio, request.awards)
  if (!named.ok) return named
  const problems: Problem[] = []
  for (const one of named.value) problems.push(...(await problemsOf(studio, one, until, now)))
  if (problems.length > 0) return refuse(...problems)
  const keys = request.preview === true ? ok(null) : studio.keys.signingKeys()
  if (!keys.ok) return keys
  const report: ManagedAward[] = []
  for (const { batch, entries } of named.value) {
    const changing = entries.filter(({ validUntil }) => validUntil !== until)
    const extended = keys.value
      ? await signEditions(
          studio,
          {
            ...{ batch, entries: changing, keys: keys.value, now },
            termsOf: () => ({ from: now, validUntil: until }),
            eventOf: (award) => ({ kind: 'extended', award, at: now, validUntil: until }),
          },
          run,
          (done) => run.report({ stage: 'signing', done, total: changing.length }),
        )
      : 0
    if (extended > 0) await studio.audit?.note('awards-extended', batch.document.batch, { awards: extended })
    report.push(...entries.map((entry) => managed(entry, changing.includes(entry))))
    if (run.signal.aborted) break
  }
  return ok(report)
}

async function problemsOf(
  studio: Studio,
  { batch, entries }: NamedInBatch,
  until: Instant,
  now: Instant,
): Promise<Problem[]> {
  const problems: Problem[] = []
  const expired = entries.filter((entry) => awardState(entry, now) === 'expired')
  const live = expired.length > 0 ? (await awardGround(studio, batch.document.badge)).live : null
  for (const entry of entries) {
    const judged = judgeAct(entry, 'extend')
    if (!judged.ok) problems.push(...judged.problems)
    else if (entry.validUntil === undefined)
      problems.push(wrong(entry, 'award-unlimited', 'counts for ever already', 'Leave it out.'))
    else if (entry.validUntil > until)
      problems.push(wrong(entry, 'expires-earlier', 'counts longer already', 'Choose a later day, or revoke it.'))
    else if (live && expired.includes(entry) && entry.email !== null && live.has(entry.email, now))
      problems.push(wrong(entry, 'already-awarded', 'has expired, and its person has a newer one', 'Extend that one.'))
  }
  return problems
}

function managed({ award }: AwardEntry, changed: boolean): ManagedAward {
  return { award, state: 'valid', changed }
}

function wrong({ award }: AwardEntry, code: string, what: string, remedy: string): Problem {
  return problem({ code, where: { element: award }, message: `The award ${award} ${what}.`, remedy, values: { award } })
}

function dayWrong(text: string, isDay: boolean): Problem {
  return problem({
    code: isDay ? 'date-out-of-range' : 'date-invalid',
    where: { path: 'until' },
    message: isDay ? `The day ${text} lies before today.` : `“${quoted(text)}” is not a day.`,
    remedy: 'Write the last day on which the awards count as yyyy-mm-dd.',
  })
}
