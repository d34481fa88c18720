import { toBase64Url } from '../foundation/base64'
import type { CalendarDay } from '../foundation/calendar-day'
import type { EmailAddress } from '../foundation/email'
import { awardIdFrom, uuidUrnFrom } from '../foundation/ids'
import type { TimeZone } from '../foundation/instant'
import type { Period } from '../foundation/period'
import type { Problem } from '../foundation/problem'
import type { PlannedEvent, PlannedPerson } from './events'
import type { LiveAwards } from './live-awards'
import type { StatusPlaces } from './status-places'
import { validityIn } from './validity'

/** What a plan needs of one accepted row of a roster. */
export type PlanRow = {
  readonly row: number
  readonly name: string
  readonly email: EmailAddress
  readonly awarded?: CalendarDay | undefined
  readonly expires?: CalendarDay | undefined
  readonly evidence: readonly string[]
  readonly evidenceNarrative?: string | undefined
  readonly reflection?: string | undefined
  readonly narrative?: string | undefined
  readonly results: readonly ({ readonly id: string } & ({ readonly value: string } | { readonly level: string }))[]
  readonly studentId?: string | undefined
  readonly language?: string | undefined
  readonly pronouns?: string | undefined
  readonly other: Readonly<Record<string, string>>
}

/** What holds for the whole batch. */
export type BatchTerms = {
  readonly validFor?: Period | undefined
  readonly zone: TimeZone
  /** Day of rows that name none. */
  readonly awarded: CalendarDay
}

/** What is known before: who has the badge, which places are taken, and where random bytes come from. */
type PlanGround = {
  readonly live: LiveAwards
  readonly places: StatusPlaces
  readonly random: (byteCount: number) => Uint8Array
}

/** One row judged: an award to be, a person who has the badge already, or a reason why neither. */
export type PlanStep =
  | { readonly kind: 'planned'; readonly event: PlannedEvent; readonly person: Omit<PlannedPerson, 'salt'> }
  | { readonly kind: 'already-awarded'; readonly row: number }
  | { readonly kind: 'problem'; readonly problems: readonly Problem[] }

/**
 * Plans the awards of a batch, one row after the other in roster order, so that any number of rows needs no more memory
 * than one. Nobody is planned twice, not even within the batch.
 */
export function* planBatch(rows: Iterable<PlanRow>, terms: BatchTerms, ground: PlanGround): Generator<PlanStep> {
  const validity = validityIn(terms.zone, terms.validFor)
  const planned = new Set<string>()
  for (const row of rows) {
    const when = validity(row.awarded ?? terms.awarded, row.expires, row.row)
    if (!when.ok) {
      yield { kind: 'problem', problems: when.problems }
      continue
    }
    const { awarded, validUntil } = when.value
    if (planned.has(row.email.ascii) || ground.live.has(row.email.ascii, awarded)) {
      yield { kind: 'already-awarded', row: row.row }
      continue
    }
    planned.add(row.email.ascii)
    const event: PlannedEvent = {
      kind: 'planned',
      award: awardIdFrom(ground.random(17)),
      row: row.row,
      status: ground.places.take(ground.random),
      awarded,
      ...(validUntil === undefined ? {} : { validUntil }),
    }
    yield { kind: 'planned', event, person: personOf(row, ground.random) }
  }
}

function personOf(row: PlanRow, random: PlanGround['random']): Omit<PlannedPerson, 'salt'> {
  return {
    subject: uuidUrnFrom(random(16)),
    name: row.name,
    email: { normal: row.email.normal, ascii: row.email.ascii },
    emailSalt: toBase64Url(random(16)),
    evidence: [...row.evidence],
    evidenceNarrative: row.evidenceNarrative,
    reflection: row.reflection,
    narrative: row.narrative,
    results: [...row.results],
    studentId: row.studentId,
    language: row.language,
    pronouns: row.pronouns,
    other: { ...row.other },
  }
}
