import type { TimeZone } from '../../foundation/instant'
import type { Facts } from '../facts'
import type { Verdict } from '../verdict'
import { outcomeOf } from './confirmed'
import { dayWords } from './day'
import type { VerdictPhrases } from './english'
import type { Answer, AnswerNote } from './verdict-words'

const MAX_CRITERIA = 160
const MAX_EVIDENCE = 5

/**
 * The five questions in order: who, what can they do, who says so, how was it checked, is it still true; none where nothing was read.
 * Of a false file only what it claims to be is told, without its links: they may lead anywhere.
 */
export function answersOf(verdict: Verdict, zone: TimeZone | undefined, say: VerdictPhrases): Answer[] {
  const { facts } = verdict
  if (facts.badgeName === undefined && facts.credentialId === undefined) return []
  if (verdict.verdict === 'invalid')
    return [who(facts, say), what(facts, say), issuer(facts, say)].map((claim) => ({ ...claim, notes: [] }))
  return [who(facts, say), what(facts, say), issuer(facts, say), how(facts, say), standing(verdict, zone, say)]
}

function who({ recipientName, recipientHashed }: Facts, say: VerdictPhrases): Answer {
  const code = { text: say.onlyCode }
  return {
    key: 'who',
    question: say.who,
    answer: recipientName ?? say.unnamed,
    notes: recipientHashed && recipientName === undefined ? [code] : [],
  }
}

function what({ badgeName, description, results }: Facts, say: VerdictPhrases): Answer {
  const level = results.find(({ kind }) => kind === 'level')
  const others = results.filter((result) => result !== level).map(({ name, value }) => ({ text: `${name}: ${value}` }))
  const meaning = level?.meaning ?? description
  return {
    key: 'what',
    question: say.what,
    answer: badgeName ?? say.unnamed,
    ...(level === undefined ? {} : { detail: say.level(level.value) }),
    notes: [...(meaning === undefined ? [] : [{ text: meaning }]), ...others],
  }
}

function issuer({ vouching, issuerName }: Facts, say: VerdictPhrases): Answer {
  const name = issuerName === undefined ? [] : [{ text: issuerName }]
  const question = say.whoSays
  switch (vouching.by) {
    case 'domain':
      return {
        key: 'issuer',
        question,
        answer: vouching.domain,
        notes: [...name, { text: say.compareAddress }],
      }
    case 'key':
      return {
        key: 'issuer',
        question,
        answer: issuerName ?? say.notNamed,
        notes: [{ text: say.onlyKey }],
      }
    default:
      return { key: 'issuer', question, answer: issuerName ?? say.notNamed, notes: [] }
  }
}

function how({ criteria, criteriaUrl, evidence }: Facts, say: VerdictPhrases): Answer {
  const whole = criteriaUrl === undefined ? [] : [{ text: say.wholeCriteria, url: criteriaUrl }]
  const links: AnswerNote[] = evidence
    .slice(0, MAX_EVIDENCE)
    .map(({ name, url }) =>
      url === undefined ? { text: name } : { text: name === url ? say.evidence(shortUrl(url)) : name, url },
    )
  const more = evidence.length > MAX_EVIDENCE ? [{ text: say.moreEvidence(evidence.length - MAX_EVIDENCE) }] : []
  const said = criteria === undefined ? '' : firstWords(criteria)
  return {
    key: 'how',
    question: say.how,
    answer: said === '' ? say.byCriteria : said,
    notes: [...whole, ...links, ...more],
  }
}

function standing(verdict: Verdict, zone: TimeZone | undefined, say: VerdictPhrases): Answer {
  const { validUntil, statusAsOf } = verdict.facts
  const revoked = outcomeOf(verdict, 'status.revocation')
  const list = statusAsOf === undefined ? undefined : say.listOf(dayWords(statusAsOf, zone, say.locale))
  const listed = {
    pass: say.notWithdrawn(list),
    fail: say.isWithdrawn(list),
    warn: '',
    skip: '',
  }
  const note = revoked === null ? statusNote(verdict, say) : listed[revoked]
  return {
    key: 'standing',
    question: say.stillTrue,
    answer: untilWords(verdict, validUntil, zone, say),
    notes: note === '' ? [] : [{ text: note }],
  }
}

function untilWords(
  { verdict }: Verdict,
  validUntil: string | undefined,
  zone: TimeZone | undefined,
  say: VerdictPhrases,
): string {
  if (verdict === 'revoked') return say.noLonger
  if (validUntil === undefined) return say.noExpiry
  const day = dayWords(validUntil, zone, say.locale)
  return verdict === 'expired' ? say.expiredDay(day) : say.validUntil(day)
}

function statusNote(verdict: Verdict, say: VerdictPhrases): string {
  const list = outcomeOf(verdict, 'status.list')
  if (outcomeOf(verdict, 'hosted.same') === 'pass') return say.hostsIt
  if (list === 'skip') return say.withdrawnUnknown
  return list === 'pass' ? say.namesNoList : ''
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
