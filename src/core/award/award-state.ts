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
  readonly stage: 'planned' | 'skipped' | 'issued' | 'suspended' | 'revoked' | 'replaced' | 'erased'
  /** Its bit in the status list is set; stays for an award that was erased after it was taken back. */
  readonly withdrawn?: boolean | undefined
  /** Why it was revoked or suspended, as published. */
  readonly reason?: string | undefined
  /** The award that stands for this one now. */
  readonly replacedBy?: AwardId | undefined
  /** How often it was extended or signed anew. */
  readonly extensions?: number | undefined
  /** When the last event was written; of a planned award the award's own day. */
  readonly changed: Instant
}

/** States of awards as screens and `--json` name them; the last four need acts that came after signing. */
export type AwardState = 'valid' | 'expired' | 'revoked' | 'suspended' | 'replaced' | 'erased'

/** The events of one journal, folded: awards by id, in the order in which they were planned. */
export function foldAwards(
  lines: Iterable<{ readonly event: AwardEvent; readonly personal: AwardPersonal | null; readonly erased: boolean }>,
  before: ReadonlyMap<AwardId, AwardRecord> = new Map(),
): Map<AwardId, AwardRecord> {
  const records = new Map(before)
  for (const line of lines) {
    const { event } = line
    const record = foldEvent(records.get(event.award), event, line.personal, line.erased)
    if (record) records.set(record.award, record)
    const replaced = event.kind === 'issued' && event.replaces ? records.get(event.replaces) : undefined
    if (record && replaced) records.set(replaced.award, replacedBy(replaced, record))
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
  const { reason: _, ...kept } = record
  const stageUnlessErased = (stage: AwardRecord['stage']) => (record.stage === 'erased' ? 'erased' : stage)
  switch (event.kind) {
    case 'issued':
      return { ...record, stage: erased ? 'erased' : 'issued', changed: event.at }
    case 'skipped':
      return { ...record, stage: stageUnlessErased('skipped'), changed: event.at }
    case 'extended': {
      const extensions = (record.extensions ?? 0) + 1
      return { ...record, validUntil: event.validUntil, extensions, changed: event.at }
    }
    case 'resigned': {
      const extensions = (record.extensions ?? 0) + 1
      // the day on which it was suspended stays
      return { ...record, extensions, changed: record.stage === 'issued' ? event.at : record.changed }
    }
    case 'restored':
      return { ...kept, stage: stageUnlessErased('issued'), withdrawn: false, changed: event.at }
    case 'revoked':
    case 'suspended': {
      const reason = personal !== null && 'reason' in personal ? { reason: personal.reason } : {}
      return { ...kept, ...reason, stage: stageUnlessErased(event.kind), withdrawn: true, changed: event.at }
    }
  }
}

function replacedBy(record: AwardRecord, { award, changed }: AwardRecord): AwardRecord {
  const stage = record.stage === 'erased' ? 'erased' : 'replaced'
  return { ...record, stage, withdrawn: true, replacedBy: award, changed }
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
    case 'suspended':
    case 'replaced':
    case 'erased':
      return record.stage
  }
}
