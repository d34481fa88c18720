import type { TimeZone } from '../../foundation/instant'
import type { Outcome, Standard, Verdict } from '../verdict'
import { dayWords } from './day'
import type { Reason } from './verdict-words'

const NAMES: Readonly<Record<Standard, string>> = {
  ob3: 'Open Badges 3.0',
  ob2: 'Open Badges 2.0',
  ob1: 'Open Badges 1.x',
  'ob0.5': 'Open Badges 0.5',
  clr: 'Learner record',
}

/** What was checked, in a handful of lines: the technical checks are told in groups, each with its gravest outcome. */
export function reasonsOf(verdict: Verdict, zone: TimeZone | undefined): Reason[] {
  return [
    readable(verdict),
    signature(verdict),
    key(verdict),
    standing(verdict, zone),
    recipient(verdict),
    twice(verdict),
  ].filter((reason) => reason !== null)
}

const GRAVITY: readonly Outcome[] = ['fail', 'skip', 'warn', 'pass']

/** The gravest outcome of some checks; null where none was made. */
function gravest({ checks }: Verdict, ids: readonly string[]): Outcome | null {
  const made = checks.filter(({ id }) => ids.includes(id)).map(({ outcome }) => outcome)
  return GRAVITY.find((outcome) => made.includes(outcome)) ?? null
}

function codeOf({ checks }: Verdict, ids: readonly string[]): string | undefined {
  return checks.find(({ id, outcome }) => ids.includes(id) && outcome === 'fail')?.code
}

function reason(text: string, outcome: Outcome, note: string | undefined): Reason {
  return note === undefined ? { text, outcome } : { text, outcome, note }
}

function readable(verdict: Verdict): Reason | null {
  const ids = ['input.readable', 'parse.json', 'parse.jws', 'format.standard']
  const outcome = gravest(verdict, ids)
  if (verdict.verdict === 'valid' || outcome === null) return null
  if (outcome === 'fail') return reason('The file can’t be read', 'fail', codeOf(verdict, ids))
  return reason('The file can be read', 'pass', verdict.standard === null ? undefined : NAMES[verdict.standard])
}

function signature(verdict: Verdict): Reason | null {
  const hosted = gravest(verdict, ['hosted.fetched', 'hosted.same'])
  const ids = ['proof.present', 'proof.purpose', 'proof.signature', 'signed.signature', 'format.terms']
  const outcome = hosted ?? gravest(verdict, ids)
  const kind = verdict.facts.signatureKind
  if (outcome === null) return null
  if (hosted !== null) {
    const words = {
      pass: 'The issuer hosts exactly this',
      warn: 'The issuer hosts this',
      fail: 'The issuer hosts something else',
      skip: 'What the issuer hosts is not at hand',
    }
    return reason(words[hosted], hosted === 'warn' ? 'pass' : hosted, codeOf(verdict, ['hosted.same']))
  }
  const code = codeOf(verdict, ids)
  if (outcome === 'fail') return reason('The signature doesn’t fit the content', 'fail', code)
  if (outcome === 'skip') return reason('The signature could not be confirmed', 'skip', kind)
  return reason('The signature fits the content', 'pass', kind)
}

function key(verdict: Verdict): Reason | null {
  const ids = ['key.resolved', 'key.authorised', 'signed.key', 'hosted.scope']
  const outcome = gravest(verdict, ids)
  const { vouching } = verdict.facts
  const who = vouching.by === 'domain' ? vouching.domain : 'the issuer'
  if (outcome === null) return null
  if (outcome === 'fail') return reason(`The key doesn’t belong to ${who}`, 'fail', codeOf(verdict, ids))
  if (outcome === 'skip') return reason(`Whether the key belongs to ${who}`, 'skip', 'not at hand')
  if (vouching.by === 'key') return reason('The issuer is the holder of the key', 'pass', undefined)
  return reason(
    verdict.form === 'hosted' ? `Hosted where ${who} hosts badges` : `The key belongs to ${who}`,
    'pass',
    undefined,
  )
}

function standing(verdict: Verdict, zone: TimeZone | undefined): Reason | null {
  const ids = [
    'dates.validFrom',
    'dates.validUntil',
    'status.list',
    'status.revocation',
    'status.suspension',
    'revocation.list',
  ]
  const outcome = gravest(verdict, ids)
  const { statusAsOf } = verdict.facts
  if (outcome === null) return null
  const note = statusAsOf === undefined ? undefined : `status list of ${dayWords(statusAsOf, zone)}`
  if (verdict.verdict === 'invalid')
    return reason('Withdrawn or expired', 'skip', 'not asked: the content can’t be trusted')
  if (outcome === 'skip') return reason('Withdrawn or not', 'skip', 'the list is not at hand')
  if (outcome !== 'fail') return reason('Not withdrawn and not expired', 'pass', note)
  const words = {
    revoked: 'Withdrawn by the issuer',
    suspended: 'Suspended by the issuer',
    expired: 'Expired',
    'not-yet-valid': 'Not valid yet',
  }
  const code = codeOf(verdict, ids) ?? ''
  return reason(code in words ? words[code as keyof typeof words] : 'Its dates are wrong', 'fail', note)
}

function recipient(verdict: Verdict): Reason | null {
  const outcome = gravest(verdict, ['recipient.match'])
  const words = {
    pass: 'The address fits',
    fail: 'Awarded to another address',
    warn: '',
    skip: 'The address can’t be compared',
  }
  const asked = verdict.checks.some(
    ({ id, outcome: one, code }) => id === 'recipient.match' && (one !== 'skip' || code !== undefined),
  )
  return outcome === null || !asked ? null : reason(words[outcome], outcome, undefined)
}

function twice({ also, checks }: Verdict): Reason | null {
  if (also.length === 0) return null
  const contradicted = checks.some(({ id, outcome }) => id === 'input.entry' && outcome === 'fail')
  if (contradicted) return reason('The picture says two things', 'fail', 'badge-contradiction')
  const agree = also.every(({ verdict }) => verdict === 'valid')
  return agree ? reason('The picture says the same twice', 'pass', '3.0 and 2.0') : null
}
