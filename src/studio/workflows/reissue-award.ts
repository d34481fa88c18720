import { judgeAct, planBatch, type PlanStep } from '../../core/award'
import { bug } from '../../core/foundation/bug'
import { dayOfInstant, instantFromMs } from '../../core/foundation/instant'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { SigningKeys } from '../keys/signing-keys'
import type { AwardEntry } from '../workspace/award-entry'
import { readFrozen } from '../workspace/badge-store'
import type { Batch } from '../workspace/batch-store'
import type { Studio } from '../workspace/open-studio'
import type { ManagedAward } from './change-standing'
import { awardGround } from './issuing/award-ground'
import { factsOf } from './issuing/planned-lines'
import { appendEvents } from './managing/append-events'
import { correctedRow } from './managing/corrected-row'
import { namedAwards } from './managing/named-awards'
import { plannedAward } from './managing/planned-award'
import { signingJob } from './managing/signing-job'
import { bringStatusLists, ensureStatusList } from './managing/status-lists'

/** Signs an award anew with some of its fields corrected; the old one points to the new one and counts no more. */
export type ReissueAwardRequest = {
  readonly award: string
  /** New values by the header of a roster; what is absent stays. */
  readonly set: Readonly<Record<string, string>>
  /** Only says what would be. */
  readonly preview?: boolean
}

/**
 * The old award first, then the new one; a preview knows no new one. The new one belongs to the same batch and version. One
 * line of the journal issues it and takes the old one back. Problems: award-unknown, field-unknown, already-awarded,
 * passphrase-needed, those of {@link judgeAct} and of a roster's row.
 */
export async function reissueAward(
  studio: Studio,
  request: ReissueAwardRequest,
  _run: Run,
): Promise<Result<readonly ManagedAward[]>> {
  const named = await namedAwards(studio, [request.award])
  if (!named.ok) return named
  const [{ batch, entries } = bug('one award was found')] = named.value
  const [entry = bug('one award was found')] = entries
  const keys = request.preview === true ? ok(null) : studio.keys.signingKeys()
  if (!keys.ok) return keys
  const now = instantFromMs(studio.machine.clock.now())
  // whoever asks again after a crash finds the award replaced, and its bit perhaps not set
  if (keys.value) await bringStatusLists(studio, keys.value, new Set([entry.status.list]), now)
  const judged = judgeAct(entry, 'reissue')
  if (!judged.ok) return judged
  const planned = await planReplacement(studio, batch, entry, request.set)
  if (!planned.ok) return planned
  const old: ManagedAward = { award: entry.award, state: 'replaced', changed: true }
  if (keys.value === null) return ok([old])
  await signReplacement(studio, keys.value, batch, planned.value)
  await bringStatusLists(studio, keys.value, new Set([entry.status.list]), now)
  await studio.audit?.note('award-reissued', entry.award)
  return ok([old, { award: planned.value.event.award, state: 'valid', changed: true }])
}

type Planned = Extract<PlanStep, { kind: 'planned' }>

async function planReplacement(
  studio: Studio,
  { document }: Batch,
  entry: AwardEntry,
  changes: ReissueAwardRequest['set'],
): Promise<Result<Planned>> {
  const { machine } = studio
  const { timeZone: zone } = studio.document.data.settings
  const { definition: badge } = await readFrozen(studio, document.badge, document.version)
  const before = await plannedAward(studio, document, entry)
  const today = dayOfInstant(instantFromMs(machine.clock.now()), zone)
  const row = correctedRow(before, changes, { badge, zone, today })
  if (!row.ok) return row
  const { live, places } = await awardGround(studio, document.badge, entry.award)
  const terms = { zone, awarded: dayOfInstant(before.event.awarded, zone) }
  const [step] = planBatch([row.value], terms, { live, places, random: machine.random })
  if (step?.kind === 'problem') return refuse(...step.problems)
  if (step?.kind !== 'planned') return refuse(alreadyAwarded(row.value.email.normal))
  return ok({ ...step, event: { ...step.event, replaces: entry.award } })
}

async function signReplacement(
  studio: Studio,
  keys: SigningKeys,
  batch: Batch,
  { event, person }: Planned,
): Promise<void> {
  const { badge, version } = batch.document
  const now = instantFromMs(studio.machine.clock.now())
  await ensureStatusList(studio, keys, event.status.list, now)
  const job = await signingJob(studio, keys, await readFrozen(studio, badge, version), now)
  const signer = studio.machine.signing.begin(job, 1)
  try {
    const [signed = bug('one award was signed')] = await signer.sign([
      factsOf({ event, personal: { ...person, salt: '' } }),
    ])
    const { award, ...documents } = signed
    await appendEvents(studio, batch, [
      { event, personal: person },
      {
        event: { kind: 'issued', award, at: now, ...(event.replaces && { replaces: event.replaces }) },
        personal: documents,
      },
    ])
  } finally {
    await signer.close()
  }
}

function alreadyAwarded(email: string) {
  return problem({
    code: 'already-awarded',
    message: `${email} has this badge already by another award.`,
    remedy: 'Revoke one of the two.',
    values: { email },
  })
}
