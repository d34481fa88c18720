import { CalendarDay } from '../../core/foundation/calendar-day'
import { dayOfInstant, instantFromMs, startOfDay, type Instant } from '../../core/foundation/instant'
import type { BatchId } from '../../core/foundation/ids'
import { problem, type Problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { quoted } from '../../core/foundation/text-safety'
import type { AwardEntry } from '../workspace/award-entry'
import { readBatch } from '../workspace/batch-store'
import type { Studio } from '../workspace/open-studio'
import type { KeyStanding } from '../workspace/studio-document'
import { signedEntries } from './keeping/awards-by-key'
import { noSuchKey, replaceable, replaceKeys, type MadeKey } from './keeping/replace-keys'
import { resignAwards } from './keeping/resign-awards'
import { actReason } from './managing/act-reason'
import { bringStatusLists, statusListNumbers } from './managing/status-lists'

/** A key that others may have. */
export type CompromiseKeyRequest = {
  readonly kid: string
  /** `yyyy-mm-dd` in the office's zone: from when on others may have had it. Default: now. */
  readonly since?: string
  /** Stays in the workspace. */
  readonly reason?: string
  /** UTF-8; zeroed. Absent in a preview. */
  readonly passphrase: Uint8Array | null
}

export type CompromiseKeyReport = {
  readonly kid: string
  readonly state: 'compromised'
  readonly since: Instant
  /** Keys that sign in place of this one; empty in a preview, and where it did not sign any more. */
  readonly made: readonly MadeKey[]
  /** Awards that bear its signature and count: so many are, or would be, signed anew. */
  readonly awards: number
  /** Of them, those that this run signed anew. */
  readonly resigned: number
}

/**
 * Takes the trust from a key in one act: a new one signs, the issuer's document says that the old one is revoked, and every
 * award that bears its signature and counts is signed anew under its own id, as who has the key can write any date
 * (standards.md §2.5). A run that was stopped is repeated and goes on. Problems: key-unknown, key-fixed, date-invalid,
 * date-out-of-range, text-too-long, and those of the passphrase.
 */
export async function compromiseKey(
  studio: Studio,
  request: CompromiseKeyRequest,
  run: Run,
): Promise<Result<CompromiseKeyReport>> {
  const { kid, passphrase } = request
  const signing = replaceable(studio)
  if (!signing.ok) return signing
  const listed = (await studio.keys.list()).find(({ publicKey }) => publicKey.kid === kid)
  if (!listed) return refuse(noSuchKey(kid))
  const standing = standingOf(studio, request)
  if (!standing.ok) return standing
  const said = listed.standing.state === 'compromised' ? listed.standing : standing.value
  const touched = await touchedBy(studio, kid, run)
  const awards = [...touched.values()].reduce((sum, entries) => sum + entries.length, 0)
  const report = { kid, state: 'compromised', since: said.since, made: [], awards, resigned: 0 } as const
  if (passphrase === null) return ok(report)
  const algs = signing.value.filter((key) => key.kid === kid).map(({ alg }) => alg)
  const made = await replaceKeys(studio, passphrase, { algs, standings: { [kid]: said } })
  if (!made.ok) return made
  if (listed.standing.state !== 'compromised') await studio.audit?.note('key-compromised', kid, { awards })
  const keys = studio.keys.signingKeys()
  if (!keys.ok) return keys
  const now = instantFromMs(studio.machine.clock.now())
  await bringStatusLists(studio, keys.value, await statusListNumbers(studio), now)
  let resigned = 0
  for (const [id, entries] of touched) {
    run.report({ stage: 'signing', done: resigned, total: awards })
    const batch = await readBatch(studio, id)
    const done = await resignAwards(studio, { batch, entries, keys: keys.value, now }, run)
    if (done > 0) await studio.audit?.note('awards-resigned', id, { awards: done })
    resigned += done
    if (run.signal.aborted) break
  }
  return ok({ ...report, made: made.value, resigned })
}

/** What counts and bears the signature of a key, by batch; what was taken back needs no signature that holds. */
async function touchedBy(studio: Studio, kid: string, run: Run): Promise<ReadonlyMap<BatchId, readonly AwardEntry[]>> {
  const touched = new Map<BatchId, AwardEntry[]>()
  for await (const { batch, entry, signers } of signedEntries(studio, run)) {
    if (!signers.includes(kid) || (entry.stage !== 'issued' && entry.stage !== 'suspended')) continue
    const id = batch.document.batch
    touched.set(id, [...(touched.get(id) ?? []), entry])
  }
  return touched
}

function standingOf(
  { machine, document }: Studio,
  { since, reason: given }: CompromiseKeyRequest,
): Result<KeyStanding & { state: 'compromised' }> {
  const reason = actReason(given)
  if (!reason.ok) return reason
  const { timeZone } = document.data.settings
  const noted = instantFromMs(machine.clock.now())
  const day = since === undefined ? undefined : CalendarDay.safeParse(since).data
  if (since !== undefined && (day === undefined || day > dayOfInstant(noted, timeZone)))
    return refuse(dayWrong(since, day !== undefined))
  const from = day === undefined ? noted : startOfDay(day, timeZone)
  return ok({ state: 'compromised', since: from, noted, ...(reason.value === '' ? {} : { reason: reason.value }) })
}

function dayWrong(text: string, isDay: boolean): Problem {
  return problem({
    code: isDay ? 'date-out-of-range' : 'date-invalid',
    where: { path: 'since' },
    message: isDay ? `The day ${text} is still to come.` : `“${quoted(text)}” is not a day.`,
    remedy: 'Write the day from which on others may have had the key as yyyy-mm-dd.',
  })
}
