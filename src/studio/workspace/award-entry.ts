import { z } from 'zod'
import type { AwardRecord } from '../../core/award'
import { AwardId } from '../../core/foundation/ids'
import { Instant } from '../../core/foundation/instant'
import type { LinePlace } from './journal'

/** An award as the index knows it: its record, where its lines lie, and the sum of the last line that speaks of it. */
export type AwardEntry = AwardRecord & {
  readonly planned: LinePlace
  /** The line with the signed documents; null before there is one. */
  readonly signed: LinePlace | null
  readonly sum: string
}

const Row = z.tuple([
  AwardId,
  z.int(),
  z.string().nullable(),
  z.string().nullable(),
  Instant,
  Instant.nullable(),
  z.int(),
  z.int(),
  z.enum(['skipped', 'issued', 'suspended', 'revoked', 'replaced', 'erased']),
  z.boolean(),
  z.string().nullable(),
  AwardId.nullable(),
  z.int(),
  Instant,
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.string(),
])

/** One line of the index: an array, as its members' names would be most of it. */
export function entryLine(entry: AwardEntry): string {
  return JSON.stringify([
    entry.award,
    entry.row,
    entry.name,
    entry.email,
    entry.awarded,
    entry.validUntil ?? null,
    entry.status.list,
    entry.status.index,
    entry.stage,
    entry.withdrawn === true,
    entry.reason ?? null,
    entry.replacedBy ?? null,
    entry.extensions ?? 0,
    entry.changed,
    entry.planned.offset,
    entry.planned.lengthBytes,
    entry.signed?.offset ?? -1,
    entry.signed?.lengthBytes ?? 0,
    entry.sum,
  ])
}

/** An entry of a parsed line, or null where it is none of ours. */
export function entryFrom(json: unknown): AwardEntry | null {
  const parsed = Row.safeParse(json)
  if (!parsed.success) return null
  const [award, row, name, email, awarded, validUntil, list, index, stage, ...rest] = parsed.data
  const [withdrawn, reason, replacedBy, extensions, changed, ...places] = rest
  const [plannedAt, plannedBytes, signedAt, signedBytes, sum] = places
  return {
    award,
    row,
    name,
    email,
    awarded,
    validUntil: validUntil ?? undefined,
    status: { list, index },
    stage,
    changed,
    ...(withdrawn ? { withdrawn } : {}),
    ...(reason === null ? {} : { reason }),
    ...(replacedBy === null ? {} : { replacedBy }),
    ...(extensions === 0 ? {} : { extensions }),
    planned: { offset: plannedAt, lengthBytes: plannedBytes },
    signed: signedAt < 0 ? null : { offset: signedAt, lengthBytes: signedBytes },
    sum,
  }
}
