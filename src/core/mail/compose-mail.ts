import type { BadgeDefinition } from '../badge'
import { siteUrls } from '../credential'
import { emailFrom, type EmailAddress } from '../foundation/email'
import type { AwardId } from '../foundation/ids'
import { dayOfInstant, type Instant, type TimeZone } from '../foundation/instant'
import { problem } from '../foundation/problem'
import { ok, refuse, type Result } from '../foundation/result'
import { signableText } from '../foundation/text-safety'
import { longDay } from '../roster'
import type { MailBox, MailDraft } from './mail-draft'
import { mailHtml } from './mail-html'
import type { MailText } from './mail-text'
import { mergeKey, mergeLines, type MergeField, type Piece } from './merge-fields'

const SUBJECT_LIMIT = 200

/** The award that a mail is about, and what the workspace knows of its person. */
export type MailAward = {
  readonly id: AwardId
  readonly name: string
  readonly email: EmailAddress
  /** 00:00 of the award's day in the office's zone; also the date of the mail. */
  readonly awarded: Instant
  readonly validUntil?: Instant | undefined
  /** Chooses the words of the badge, field by field. */
  readonly language?: string | undefined
  readonly pronouns?: string | undefined
  /** Columns of the roster kept for mail merge, by header. */
  readonly other?: Readonly<Record<string, string>> | undefined
}

export type MailRequest = {
  readonly award: MailAward
  /** As frozen in the version that was awarded. */
  readonly badge: BadgeDefinition
  readonly issuer: { readonly name: string; readonly url: string; readonly email?: string | undefined }
  readonly timeZone: TimeZone
  readonly text: MailText
  /** The baked PNG. */
  readonly image: Uint8Array
}

/**
 * Fills in a batch's mail text for one award (badging-practice.md §4). Same award, same mail.
 * Code: mail-address, where the person's address is none that mail can be sent to.
 */
export function composeMail(request: MailRequest): Result<MailDraft> {
  const { award, issuer, text, image } = request
  if (emailFrom(award.email.normal) === null) return refuse(addressProblem(award.id))
  const badge = inLanguage(request.badge, award.language)
  const values = {
    fields: fieldValues(request, badge),
    columns: new Map(
      Object.entries(award.other ?? {}).map(([header, value]) => [mergeKey(header), signableText(value)]),
    ),
  }
  const lines = mergeLines(signableText(text.body), values)
  const subject = oneLine(plain(mergeLines(oneLine(text.subject), values).flat()), SUBJECT_LIMIT)
  const contentId = `badge.${award.id}@${new URL(issuer.url).hostname}`
  const altText = badge.altText ?? badge.name
  const about = { language: award.language ?? badge.inLanguage ?? 'en', subject, contentId, altText }
  return ok({
    from: mailBox(issuer.name, issuer.email),
    to: { name: oneLine(award.name, SUBJECT_LIMIT), address: award.email.ascii },
    replyTo: replyTo(request),
    subject: subject === '' ? oneLine(badge.name, SUBJECT_LIMIT) : subject,
    text: plainText(lines),
    html: mailHtml(lines, about),
    picture: { fileName: values.fields.file, contentId, bytes: image },
    messageId: `<${award.id}@${new URL(issuer.url).hostname}>`,
    date: award.awarded,
  })
}

function fieldValues(
  { award, badge: original, issuer, timeZone }: MailRequest,
  badge: BadgeDefinition,
): Record<MergeField, string> {
  const urls = siteUrls(issuer.url)
  const day = (instant: Instant | undefined) => (instant === undefined ? '' : longDay(dayOfInstant(instant, timeZone)))
  const contact = original.contact
  const contactAddress = contact?.email ?? issuer.email ?? ''
  return {
    name: oneLine(award.name, SUBJECT_LIMIT),
    pronouns: oneLine(award.pronouns ?? '', SUBJECT_LIMIT),
    badge: badge.name,
    description: badge.description,
    issuer: issuer.name,
    office: original.unit ?? issuer.name,
    awarded: day(award.awarded),
    expires: day(award.validUntil),
    page: urls.awardPage(award.id),
    'my badges': urls.myBadges.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    file: `${original.slug}.png`,
    contact: [contact?.name, contactAddress].filter((part) => part !== undefined && part !== '').join(', '),
    picture: badge.altText ?? badge.name,
  }
}

/** The badge's words in a language, falling back field by field to its own. */
function inLanguage(badge: BadgeDefinition, language: string | undefined): BadgeDefinition {
  const words =
    language === undefined ? undefined : (badge.translations?.[language] ?? badge.translations?.[language.slice(0, 2)])
  if (!words) return badge
  return {
    ...badge,
    name: words.name ?? badge.name,
    description: words.description ?? badge.description,
    altText: words.altText ?? badge.altText,
  }
}

/** The plain text says everything but the picture. */
function plainText(lines: readonly (readonly Piece[])[]): string {
  const written = lines.filter((line) => !line.some(({ field }) => field === 'picture')).map(plain)
  return `${written
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

function replyTo({ badge, issuer }: MailRequest): MailBox | null {
  const contact = badge.contact
  if (contact?.email === undefined || contact.email === issuer.email) return null
  return mailBox(contact.name ?? '', contact.email)
}

function mailBox(name: string, address: string | undefined): MailBox | null {
  const email = address === undefined ? null : emailFrom(address)
  return email === null ? null : { name: oneLine(name, SUBJECT_LIMIT), address: email.ascii }
}

/** Fit for a header: one line, no control character, at most `limit` characters. */
function oneLine(text: string, limit = Infinity): string {
  const line = signableText(text).replace(/\s+/g, ' ').trim()
  const letters = Array.from(line)
  return letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : line
}

function addressProblem(award: AwardId) {
  return problem({
    code: 'mail-address',
    where: { element: award },
    message: 'This award has no address that mail can be sent to.',
    remedy: 'Correct the address of the award.',
  })
}
