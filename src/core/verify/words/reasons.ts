import type { TimeZone } from '../../foundation/instant'
import type { Outcome, Standard, Verdict } from '../verdict'
import { dayWords } from './day'
import type { VerdictPhrases } from './english'
import type { Reason } from './verdict-words'

const NAMES: Readonly<Record<Exclude<Standard, 'clr'>, string>> = {
  ob3: 'Open Badges 3.0',
  ob2: 'Open Badges 2.0',
  ob1: 'Open Badges 1.x',
  'ob0.5': 'Open Badges 0.5',
}

/** What was checked, in a handful of lines: the technical checks are told in groups, each with its gravest outcome. */
export function reasonsOf(verdict: Verdict, zone: TimeZone | undefined, say: VerdictPhrases): Reason[] {
  return [
    readable(verdict, say),
    signature(verdict, say),
    key(verdict, say),
    standing(verdict, zone, say),
    recipient(verdict, say),
    twice(verdict, say),
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

function readable(verdict: Verdict, say: VerdictPhrases): Reason | null {
  const ids = ['input.readable', 'parse.json', 'parse.jws', 'format.standard']
  const outcome = gravest(verdict, ids)
  if (verdict.verdict === 'valid' || outcome === null) return null
  if (outcome === 'fail') return reason(say.fileUnreadable, 'fail', codeOf(verdict, ids))
  const { standard } = verdict
  const name = standard === null ? undefined : standard === 'clr' ? say.learnerRecord : NAMES[standard]
  return reason(say.fileReadable, 'pass', name)
}

function signature(verdict: Verdict, say: VerdictPhrases): Reason | null {
  const hosted = gravest(verdict, ['hosted.fetched', 'hosted.same'])
  const ids = ['proof.present', 'proof.purpose', 'proof.signature', 'signed.signature', 'format.terms']
  const outcome = hosted ?? gravest(verdict, ids)
  const kind = verdict.facts.signatureKind
  if (outcome === null) return null
  if (hosted !== null) {
    return reason(say.hosts[hosted], hosted === 'warn' ? 'pass' : hosted, codeOf(verdict, ['hosted.same']))
  }
  const code = codeOf(verdict, ids)
  if (outcome === 'fail') return reason(say.signature.fail, 'fail', code)
  if (outcome === 'skip') return reason(say.signature.skip, 'skip', kind)
  return reason(say.signature.pass, 'pass', kind)
}

function key(verdict: Verdict, say: VerdictPhrases): Reason | null {
  const ids = ['key.resolved', 'key.authorised', 'signed.key', 'hosted.scope']
  const outcome = gravest(verdict, ids)
  const { vouching } = verdict.facts
  const who = vouching.by === 'domain' ? vouching.domain : say.theIssuer
  if (outcome === null) return null
  if (outcome === 'fail') return reason(say.keyOfOther(who), 'fail', codeOf(verdict, ids))
  if (outcome === 'skip') return reason(say.keyWhose(who), 'skip', say.atHandNot)
  if (vouching.by === 'key') return reason(say.keyIsIssuer, 'pass', undefined)
  return reason(verdict.form === 'hosted' ? say.hostedWhere(who) : say.keyOf(who), 'pass', undefined)
}

function standing(verdict: Verdict, zone: TimeZone | undefined, say: VerdictPhrases): Reason | null {
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
  const note = statusAsOf === undefined ? undefined : say.statusListOf(dayWords(statusAsOf, zone, say.locale))
  if (verdict.verdict === 'invalid') return reason(say.withdrawnOrExpired, 'skip', say.notAsked)
  if (outcome === 'skip') return reason(say.withdrawnOrNot, 'skip', say.listNotAtHand)
  if (outcome !== 'fail') return reason(say.standing, 'pass', note)
  const words = say.standingFaults
  const code = codeOf(verdict, ids) ?? ''
  return reason(code in words ? words[code as keyof typeof words] : say.datesWrong, 'fail', note)
}

function recipient(verdict: Verdict, say: VerdictPhrases): Reason | null {
  const outcome = gravest(verdict, ['recipient.match'])
  const asked = verdict.checks.some(
    ({ id, outcome: one, code }) => id === 'recipient.match' && (one !== 'skip' || code !== undefined),
  )
  return outcome === null || !asked ? null : reason(say.address[outcome], outcome, undefined)
}

function twice({ also, checks }: Verdict, say: VerdictPhrases): Reason | null {
  if (also.length === 0) return null
  const contradicted = checks.some(({ id, outcome }) => id === 'input.entry' && outcome === 'fail')
  if (contradicted) return reason(say.saysTwo, 'fail', 'badge-contradiction')
  const agree = also.every(({ verdict }) => verdict === 'valid')
  return agree ? reason(say.saysSame, 'pass', say.twoStandards) : null
}
