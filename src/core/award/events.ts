import { z } from 'zod'
import { AwardId } from '../foundation/ids'
import { Instant } from '../foundation/instant'

/** The place in a status list that an award holds for ever: list from 1, bit from 0. */
export const StatusPlace = z.strictObject({ list: z.int().min(1), index: z.int().min(0) })
export type StatusPlace = z.infer<typeof StatusPlace>

/** An award is meant to be: everything that its signing needs is fixed, so that a resumed run makes the same. */
export const PlannedEvent = z.strictObject({
  kind: z.literal('planned'),
  award: AwardId,
  /** Row of the roster; the header is row 1. */
  row: z.int().min(1),
  status: StatusPlace,
  /** 00:00 of the award's day in the office's zone: `validFrom` and `awardedDate`. */
  awarded: Instant,
  validUntil: Instant.optional(),
  /** The award that this one is to stand for. */
  replaces: AwardId.optional(),
})
export type PlannedEvent = z.infer<typeof PlannedEvent>

/**
 * The award exists: its line holds the signed documents. In the same moment the one that it `replaces` counts no more: one
 * line says both, so that no crash leaves two.
 */
const IssuedEvent = z.strictObject({
  kind: z.literal('issued'),
  award: AwardId,
  at: Instant,
  replaces: AwardId.optional(),
})

/** The award was planned, but the person got the badge by another batch before it was signed. */
const SkippedEvent = z.strictObject({ kind: z.literal('skipped'), award: AwardId, at: Instant })

/** The award counts no more; final. Its line may hold the reason. */
const RevokedEvent = z.strictObject({ kind: z.literal('revoked'), award: AwardId, at: Instant })

/** The award does not count for the time being. Its line may hold the reason. */
const SuspendedEvent = z.strictObject({ kind: z.literal('suspended'), award: AwardId, at: Instant })

/** A suspended award counts again. */
const RestoredEvent = z.strictObject({ kind: z.literal('restored'), award: AwardId, at: Instant })

/** The award counts longer: its line holds a newer edition of the signed documents (Open Badges 3.0, §10). */
const ExtendedEvent = z.strictObject({ kind: z.literal('extended'), award: AwardId, at: Instant, validUntil: Instant })

/** The award is signed anew by another key and says the same as before: its line holds the newer edition of its documents. */
const ResignedEvent = z.strictObject({ kind: z.literal('resigned'), award: AwardId, at: Instant })

/** One line of a batch's journal (contract.md, Workspace folder). Order is that of the lines, never of the clock. */
export const AwardEvent = z.discriminatedUnion('kind', [
  PlannedEvent,
  IssuedEvent,
  SkippedEvent,
  RevokedEvent,
  SuspendedEvent,
  RestoredEvent,
  ExtendedEvent,
  ResignedEvent,
])
export type AwardEvent = z.infer<typeof AwardEvent>

/** What a planned award knows of its person; `salt` keeps its digest from being guessed. */
export const PlannedPerson = z.strictObject({
  salt: z.string(),
  /** A random `urn:uuid:`. */
  subject: z.string().startsWith('urn:uuid:'),
  name: z.string(),
  email: z.strictObject({ normal: z.string(), ascii: z.string() }),
  emailSalt: z.string(),
  evidence: z.array(z.string()),
  evidenceNarrative: z.string().optional(),
  reflection: z.string().optional(),
  narrative: z.string().optional(),
  results: z.array(
    z.union([
      z.strictObject({ id: z.string(), value: z.string() }),
      z.strictObject({ id: z.string(), level: z.string() }),
    ]),
  ),
  studentId: z.string().optional(),
  language: z.string().optional(),
  pronouns: z.string().optional(),
  /** Columns kept for mail merge. */
  other: z.record(z.string(), z.string()),
})
export type PlannedPerson = z.infer<typeof PlannedPerson>

/** The signed documents of an award, exactly as issued and never rebuilt. */
export const SignedDocuments = z.strictObject({
  salt: z.string(),
  /** Open Badges 3.0 with embedded proof. */
  credential: z.string(),
  /** The same as VC-JWT; absent for a did:key issuer. */
  jwt: z.string().optional(),
  /** Open Badges 2.0. */
  assertion: z.string(),
})
export type SignedDocuments = z.infer<typeof SignedDocuments>

/** Why an award was taken back. It is published, and goes with the person when the award is erased. */
const GivenReason = z.strictObject({ salt: z.string(), reason: z.string() })
type GivenReason = z.infer<typeof GivenReason>

/** What the `personal` member of a line holds. */
export type AwardPersonal = SignedDocuments | PlannedPerson | GivenReason

/** The same before the journal adds its salt. */
export type UnsaltedPersonal = Omit<SignedDocuments, 'salt'> | Omit<PlannedPerson, 'salt'> | Omit<GivenReason, 'salt'>

/** How the `personal` member of an event's line is read. */
export function personalSchemaOf({ kind }: AwardEvent): z.ZodType<AwardPersonal> {
  if (kind === 'issued' || kind === 'extended' || kind === 'resigned') return SignedDocuments
  return kind === 'planned' ? PlannedPerson : GivenReason
}
