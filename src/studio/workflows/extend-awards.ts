import { awardState, judgeAct } from '../../core/award'
import { CalendarDay } from '../../core/foundation/calendar-day'
import { dayOfInstant, endOfDay, instantFromMs, type Instant } from '../../core/foundation/instant'
import { problem, type Problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { quoted } from '../../core/foundation/text-safety'
import type { SigningKeys } from '../keys/signing-keys'
import type { AwardEntry } from '../workspace/award-entry'
import { readFrozen } from '../workspace/badge-store'
import type { Studio } from '../workspace/open-studio'
import type { ManagedAward } from './change-standing'
import { awardGround } from './issuing/award-ground'
import { factsOf } from './issuing/planned-lines'
import { appendEvents } from './managing/append-events'
import { namedAwards, type NamedInBatch } from './managing/named-awards'
import { plannedAward } from './managing/planned-award'
import { signingJob } from './managing/signing-job'

/** Signs newer editions of awards that count longer. */
export type ExtendAwardsRequest = {
  /** Ids, or addresses of award pages. */
  readonly awards: readonly string[]
  /** `yyyy-mm-dd`, the last day of validity in the office's zone. */
  readonly until: string
  /** Only says what would be. */
  readonly preview?: boolean
}

/** Editions that are signed before they are made to last together. */
const BLOCK_AWARDS = 100

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
      ? await extend(studio, keys.value, { batch, entries: changing }, { until, now }, run)
      : 0
    if (extended > 0) await studio.audit?.note('awards-extended', batch.document.batch, { awards: extended })
    report.push(...entries.map((entry) => managed(entry, changing.includes(entry))))
    if (run.signal.aborted) break
  }
  return ok(report)
}

async function extend(
  studio: Studio,
  keys: SigningKeys,
  { batch, entries }: NamedInBatch,
  { until, now }: { readonly until: Instant; readonly now: Instant },
  run: Run,
): Promise<number> {
  if (entries.length === 0) return 0
  const { badge, version } = batch.document
  const job = await signingJob(studio, keys, await readFrozen(studio, badge, version), now)
  const signer = studio.machine.signing.begin(job, entries.length)
  let current = batch
  let done = 0
  try {
    for (; done < entries.length && !run.signal.aborted;) {
      const block = entries.slice(done, done + BLOCK_AWARDS)
      const facts = []
      for (const entry of block) {
        const edition = { number: (entry.extensions ?? 0) + 2, from: now }
        facts.push({ ...factsOf(await plannedAward(studio, batch.document, entry)), validUntil: until, edition })
      }
      const signed = await signer.sign(facts)
      const position = await appendEvents(
        studio,
        current,
        signed.map(({ award, ...documents }) => ({
          event: { kind: 'extended', award, at: now, validUntil: until },
          personal: documents,
        })),
      )
      current = { ...current, journal: { ...current.journal, end: { kind: 'whole', position } } }
      done += block.length
      run.report({ stage: 'signing', done, total: entries.length })
    }
    return done
  } finally {
    await signer.close()
  }
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
