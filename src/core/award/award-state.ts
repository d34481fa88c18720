import type { AwardId } from '../foundation/ids'
import type { Instant } from '../foundation/instant'
import type { AwardEvent, AwardPersonal, StatusPlace } from './events'

/** What the journal says of one award, folded from its events in order. */
export type AwardRecord = {
  readonly award: AwardId
  readonly row: number
  readonly status: StatusPlace
  readonly awarded: Instant
  readonly validUntil?: Instant | undefined
  /** Erased awards have neither name nor address. */
  readonly name: string | null
  /** The address that tells persons apart: domain as A-label. */
  readonly email: string | null
  readonly stage: 'planned' | 'skipped' | 'issued' | 'revoked' | 'erased'
  /** When the last event was written; of a planned award the award's own day. */
  readonly changed: Instant
}

/** States of awards as screens and `--json` name them; the last three need acts that came after signing. */
export type AwardState = 'valid' | 'expired' | 'revoked' | 'erased'

/** The events of one journal, folded: awards by id, in the order in which they were planned. */
export function foldAwards(
  lines: Iterable<{ readonly event: AwardEvent; readonly personal: AwardPersonal | null; readonly erased: boolean }>,
  before: ReadonlyMap<AwardId, AwardRecord> = new Map(),
): Map<AwardId, AwardRecord> {
  const records = new Map(before)
  for (const line of lines) {
    const record = foldEvent(records.get(line.event.award), line.event, line.personal, line.erased)
    if (record) records.set(record.award, record)
  }
  return records
}

/** One event more; undefined where an event speaks of an award that was never planned. */
function foldEvent(
  record: AwardRecord | undefined,
  event: AwardEvent,
  personal: AwardPersonal | null,
  erased: boolean,
): AwardRecord | undefined {
  if (event.kind === 'planned') {
    const person = personal !== null && 'email' in personal ? personal : null
    return {
      award: event.award,
      row: event.row,
      status: event.status,
      awarded: event.awarded,
      validUntil: event.validUntil,
      name: person?.name ?? null,
      email: person?.email.ascii ?? null,
      stage: erased ? 'erased' : 'planned',
      changed: event.awarded,
    }
  }
  if (record === undefined) return undefined
  if (event.kind === 'issued') return { ...record, stage: erased ? 'erased' : 'issued', changed: event.at }
  return { ...record, stage: record.stage === 'erased' ? 'erased' : event.kind, changed: event.at }
}

/** How an issued award stands at a moment; null for one that was never issued. */
export function awardState(record: Pick<AwardRecord, 'stage' | 'validUntil'>, now: Instant): AwardState | null {
  switch (record.stage) {
    case 'planned':
    case 'skipped':
      return null
    case 'issued':
      return record.validUntil !== undefined && record.validUntil < now ? 'expired' : 'valid'
    case 'revoked':
    case 'erased':
      return record.stage
  }
}
