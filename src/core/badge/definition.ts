import { z } from 'zod'
import { CalendarDay } from '../foundation/calendar-day'
import { Period } from '../foundation/period'
import { BadgeSlug } from '../foundation/slug'
import { Email, LanguageTag, line, LocalId, NumberText, prose, WebUrl, wordOf } from './fields'
import { ACHIEVEMENT_TYPES, REQUIREMENT_KINDS, RESULT_TYPES, SKILL_TYPES } from './vocabulary'

const Skill = z.strictObject({
  name: line(200),
  url: WebUrl,
  framework: line(200).optional(),
  code: line(100).optional(),
  description: prose(2_000).optional(),
  type: wordOf(SKILL_TYPES).optional(),
})

const ResultLevel = z.strictObject({
  id: LocalId,
  name: line(200),
  description: prose(2_000).optional(),
  points: NumberText.optional(),
})

const BadgeResult = z.strictObject({
  id: LocalId,
  name: line(200),
  type: wordOf(RESULT_TYPES),
  min: NumberText.optional(),
  max: NumberText.optional(),
  /** Least value to pass: a number, a word of `allowed`, or the id of a level. */
  required: line(200).optional(),
  /** From lowest to highest. */
  allowed: z.array(line(200)).min(1).max(100).optional(),
  /** From lowest to highest. */
  levels: z.array(ResultLevel).min(1).max(50).optional(),
})

const SignOff = z.strictObject({ role: line(100), name: line(200), on: CalendarDay })

const Proposal = z.strictObject({
  purpose: prose(2_000).optional(),
  requirements: z
    .array(
      z.strictObject({
        id: LocalId,
        kind: z.enum(REQUIREMENT_KINDS),
        text: prose(2_000),
        minimumGrade: line(50).optional(),
      }),
    )
    .max(100)
    .optional(),
  outcomes: z
    .array(z.strictObject({ text: prose(2_000), requirements: z.array(LocalId).max(100).optional() }))
    .max(100)
    .optional(),
  assessment: prose(5_000).optional(),
  reviewOn: CalendarDay.optional(),
  signOff: z.array(SignOff).max(20).optional(),
})

const Translation = z.strictObject({
  name: line(200).optional(),
  description: prose(5_000).optional(),
  criteria: prose(50_000).optional(),
  altText: prose(1_000).optional(),
})

const Asked = z.enum(['required', 'optional', 'none'])

/**
 * What can be earned, as an office writes it down (contract.md, Badge definition). Strict: an unknown field is an error.
 * Texts come out fit for signing: NFC, LF, no control characters.
 */
export const BadgeDefinition = z.strictObject({
  slug: BadgeSlug,
  name: line(200),
  shortName: line(100).optional(),
  description: prose(5_000),
  altText: prose(1_000).optional(),
  achievementType: wordOf(ACHIEVEMENT_TYPES).optional(),
  category: line(100).optional(),
  level: z.int().min(1).max(5).optional(),
  audience: line(500).optional(),
  /** Markdown. */
  criteria: prose(50_000).optional(),
  criteriaUrl: WebUrl.optional(),
  tags: z.array(line(100)).max(100).optional(),
  inLanguage: LanguageTag.optional(),
  humanCode: line(100).optional(),
  fieldOfStudy: line(200).optional(),
  specialization: line(200).optional(),
  creditsAvailable: z.number().min(0).max(10_000).optional(),
  unit: line(200).optional(),
  contact: z.strictObject({ name: line(200).optional(), email: Email.optional() }).optional(),
  skills: z.array(Skill).max(100).optional(),
  results: z.array(BadgeResult).max(50).optional(),
  evidence: Asked.optional(),
  reflection: Asked.optional(),
  /** How long an award is valid; absent: for ever. */
  validFor: Period.optional(),
  proposal: Proposal.optional(),
  related: z.array(BadgeSlug).max(100).optional(),
  /** The office's own label; the frozen versions are counted by Rosette. */
  version: line(50).optional(),
  translations: z.record(LanguageTag, Translation).optional(),
})
export type BadgeDefinition = z.infer<typeof BadgeDefinition>
export type BadgeResult = z.infer<typeof BadgeResult>
