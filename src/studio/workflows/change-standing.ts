import { awardState, judgeAct, type AwardEvent, type AwardState } from '../../core/award'
import type { AwardId } from '../../core/foundation/ids'
import { instantFromMs, type Instant } from '../../core/foundation/instant'
import type { Problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { AwardEntry } from '../workspace/award-entry'
import type { Studio } from '../workspace/open-studio'
import { actReason } from './managing/act-reason'
import { appendEvents } from './managing/append-events'
import { namedAwards, type NamedInBatch } from './managing/named-awards'
import { bringStatusLists } from './managing/status-lists'

/** Takes awards back, for good or for the time being, or lets suspended ones count again. */
export type ChangeStandingRequest = {
  readonly act: 'revoke' | 'suspend' | 'restore'
  /** Ids, or addresses of award pages. */
  readonly awards: readonly string[]
  /** Shown on the page and in the 2.0 documents. */
  readonly reason?: string
  /** Only says what would be. */
  readonly preview?: boolean
}

/** How one award stands after the act; `changed` is false where it stood so before. */
export type ManagedAward = { readonly award: AwardId; readonly state: AwardState; readonly changed: boolean }

const EVENTS = { revoke: 'revoked', suspend: 'suspended', restore: 'restored' } as const
const AUDITED = { revoke: 'awards-revoked', suspend: 'awards-suspended', restore: 'awards-restored' } as const

/**
 * All named awards or none. The journal comes first, then the status list: whoever asks again after a crash finds the award
 * changed and the list is brought up to date. Problems: award-missing, award-unknown, text-too-long, passphrase-needed,
 * and those of {@link judgeAct}.
 */
export async function changeStanding(
  studio: Studio,
  request: ChangeStandingRequest,
  run: Run,
): Promise<Result<readonly ManagedAward[]>> {
  const { act } = request
  const reason = actReason(request.reason)
  if (!reason.ok) return reason
  const named = await namedAwards(studio, request.awards)
  if (!named.ok) return named
  const changing = judgeAll(named.value, act)
  if (!changing.ok) return changing
  const now = instantFromMs(studio.machine.clock.now())
  if (request.preview !== true) {
    const keys = studio.keys.signingKeys()
    if (!keys.ok) return keys
    for (const [done, { batch, entries }] of named.value.entries()) {
      run.report({ stage: 'changing', done, total: named.value.length })
      const changes = entries.filter(({ award }) => changing.value.has(award))
      if (changes.length === 0) continue
      const personal = reason.value === '' || act === 'restore' ? undefined : { reason: reason.value }
      const lines = changes.map(({ award }) => ({ event: eventOf(act, award, now), ...(personal && { personal }) }))
      await appendEvents(studio, batch, lines)
      await studio.audit?.note(AUDITED[act], batch.document.batch, { awards: changes.length })
    }
    const lists = new Set(named.value.flatMap(({ entries }) => entries.map(({ status }) => status.list)))
    await bringStatusLists(studio, keys.value, lists, now)
  }
  return ok(
    named.value.flatMap(({ entries }) =>
      entries.map((entry) => managed(entry, act, changing.value.has(entry.award), now)),
    ),
  )
}

/** The awards that an act changes; refused if one of all named ones does not allow it. */
function judgeAll(named: readonly NamedInBatch[], act: ChangeStandingRequest['act']): Result<ReadonlySet<AwardId>> {
  const problems: Problem[] = []
  const changing = new Set<AwardId>()
  for (const entry of named.flatMap(({ entries }) => entries)) {
    const judged = judgeAct(entry, act)
    if (!judged.ok) problems.push(...judged.problems)
    else if (judged.value === 'change') changing.add(entry.award)
  }
  return problems.length > 0 ? refuse(...problems) : ok(changing)
}

function eventOf(act: ChangeStandingRequest['act'], award: AwardId, at: Instant): AwardEvent {
  return { kind: EVENTS[act], award, at }
}

function managed(entry: AwardEntry, act: ChangeStandingRequest['act'], changed: boolean, now: Instant): ManagedAward {
  const stage = entry.stage === 'erased' ? 'erased' : act === 'restore' ? 'issued' : EVENTS[act]
  const state = awardState({ ...entry, stage }, now) ?? 'erased'
  return { award: entry.award, state, changed }
}
