import type { TimeZone } from '../../foundation/instant'
import type { Facts } from '../facts'
import type { Verdict } from '../verdict'
import { outcomeOf } from './confirmed'
import { dayWords } from './day'
import type { Answer, AnswerNote } from './verdict-words'

const MAX_CRITERIA = 160
const MAX_EVIDENCE = 5

/**
 * The five questions in order: who, what can they do, who says so, how was it checked, is it still true; none where nothing was read.
 * Of a false file only what it claims to be is told, without its links: they may lead anywhere.
 */
export function answersOf(verdict: Verdict, zone: TimeZone | undefined): Answer[] {
  const { facts } = verdict
  if (facts.badgeName === undefined && facts.credentialId === undefined) return []
  if (verdict.verdict === 'invalid')
    return [who(facts), what(facts), issuer(facts)].map((claim) => ({ ...claim, notes: [] }))
  return [who(facts), what(facts), issuer(facts), how(facts), standing(verdict, zone)]
}

function who({ recipientName, recipientHashed }: Facts): Answer {
  const code = { text: 'The badge holds the e-mail address only as a code.' }
  return {
    key: 'who',
    question: 'Who',
    answer: recipientName ?? 'Not named in the badge',
    notes: recipientHashed && recipientName === undefined ? [code] : [],
  }
}

function what({ badgeName, description, results }: Facts): Answer {
  const level = results.find(({ kind }) => kind === 'level')
  const others = results.filter((result) => result !== level).map(({ name, value }) => ({ text: `${name}: ${value}` }))
  const meaning = level?.meaning ?? description
  return {
    key: 'what',
    question: 'What can they do',
    answer: badgeName ?? 'Not named in the badge',
    ...(level === undefined ? {} : { detail: `level ${level.value}` }),
    notes: [...(meaning === undefined ? [] : [{ text: meaning }]), ...others],
  }
}

function issuer({ vouching, issuerName }: Facts): Answer {
  const name = issuerName === undefined ? [] : [{ text: issuerName }]
  const question = 'Who says so'
  switch (vouching.by) {
    case 'domain':
      return {
        key: 'issuer',
        question,
        answer: vouching.domain,
        notes: [...name, { text: 'Compare this address with the institution’s own site.' }],
      }
    case 'key':
      return {
        key: 'issuer',
        question,
        answer: issuerName ?? 'Not named',
        notes: [{ text: 'Known only by a key: nobody else says that the name is right.' }],
      }
    default:
      return { key: 'issuer', question, answer: issuerName ?? 'Not named', notes: [] }
  }
}

function how({ criteria, criteriaUrl, evidence }: Facts): Answer {
  const whole = criteriaUrl === undefined ? [] : [{ text: 'The whole of the criteria', url: criteriaUrl }]
  const links: AnswerNote[] = evidence
    .slice(0, MAX_EVIDENCE)
    .map(({ name, url }) =>
      url === undefined ? { text: name } : { text: name === url ? `Evidence: ${shortUrl(url)}` : name, url },
    )
  const more =
    evidence.length > MAX_EVIDENCE ? [{ text: `${evidence.length - MAX_EVIDENCE} more pieces of evidence` }] : []
  const said = criteria === undefined ? '' : firstWords(criteria)
  return {
    key: 'how',
    question: 'How was it checked',
    answer: said === '' ? 'By the criteria of the issuer' : said,
    notes: [...whole, ...links, ...more],
  }
}

function standing(verdict: Verdict, zone: TimeZone | undefined): Answer {
  const { validUntil, statusAsOf } = verdict.facts
  const revoked = outcomeOf(verdict, 'status.revocation')
  const by = statusAsOf === undefined ? '' : `, by the list of ${dayWords(statusAsOf, zone)}`
  const listed = {
    pass: `Not withdrawn${by}.`,
    fail: `Withdrawn${by}.`,
    warn: '',
    skip: '',
  }
  const note = revoked === null ? statusNote(verdict) : listed[revoked]
  return {
    key: 'standing',
    question: 'Is it still true',
    answer: untilWords(verdict, validUntil, zone),
    notes: note === '' ? [] : [{ text: note }],
  }
}

function untilWords({ verdict }: Verdict, validUntil: string | undefined, zone: TimeZone | undefined): string {
  if (verdict === 'revoked') return 'No longer'
  if (validUntil === undefined) return 'It does not expire'
  return verdict === 'expired'
    ? `Expired on ${dayWords(validUntil, zone)}`
    : `Valid until ${dayWords(validUntil, zone)}`
}

function statusNote(verdict: Verdict): string {
  const list = outcomeOf(verdict, 'status.list')
  if (outcomeOf(verdict, 'hosted.same') === 'pass') return 'Its issuer hosts it as it is here.'
  if (list === 'skip') return 'Whether it was withdrawn could not be found out.'
  return list === 'pass' ? 'It names no list by which it could be withdrawn.' : ''
}

/** The first lines of Markdown as plain words. */
function firstWords(markdown: string): string {
  const plain = markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d{1,3}[.)])\s+/gm, '')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = Array.from(plain)
  return letters.length <= MAX_CRITERIA
    ? plain
    : `${letters
        .slice(0, MAX_CRITERIA)
        .join('')
        .replace(/\s+\S*$/, '')} …`
}

function shortUrl(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
