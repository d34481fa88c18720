import type { TimeZone } from '../../foundation/instant'
import { never } from '../../foundation/bug'
import type { Check, Verdict } from '../verdict'
import { isConfirmed, outcomeOf } from './confirmed'
import { dayWords } from './day'
import type { VerdictPhrases } from './english'
import type { Tone, WordOptions } from './verdict-words'

type Headline = { readonly tone: Tone; readonly headline: string; readonly sentence: string; readonly advice?: string }

/** The first thing that is said: seconds, no jargon; unknown is not false (badging-practice.md §5). */
export function headlineOf(verdict: Verdict, { zone, contact }: WordOptions, say: VerdictPhrases): Headline {
  switch (verdict.verdict) {
    case 'valid':
      return valid(verdict, zone, say)
    case 'expired':
      return expired(verdict, zone, say)
    case 'revoked':
      return withdrawn(verdict, say)
    case 'notYetValid':
      return {
        tone: 'caution',
        headline: say.notYet,
        sentence: `${say.holdsFrom(awardedDay(verdict, zone, say))} ${awardedTo(verdict, zone, say)}`,
      }
    case 'invalid':
      return invalid(verdict, contact, say)
    case 'unreadable':
      return unreadable(verdict, say)
    case 'unknown':
      return undecided(verdict, zone, say)
    default:
      return never(verdict.verdict)
  }
}

function valid(verdict: Verdict, zone: TimeZone | undefined, say: VerdictPhrases): Headline {
  const sentence = awardedTo(verdict, zone, say)
  if (verdict.facts.vouching.by !== 'key') return { tone: 'good', headline: say.valid, sentence }
  return { tone: 'caution', headline: say.validByKey, sentence, advice: say.validByKeyAdvice }
}

function expired(verdict: Verdict, zone: TimeZone | undefined, say: VerdictPhrases): Headline {
  const day = dayWords(verdict.facts.validUntil ?? '', zone, say.locale)
  const confirmed = isConfirmed(verdict)
  return {
    tone: 'caution',
    headline: confirmed ? say.expiredConfirmed : say.expired,
    sentence: `${say.expiredOn(day)} ${confirmed ? awardedTo(verdict, zone, say) : say.genuineUnknown}`,
    advice: say.askNewer,
  }
}

function withdrawn(verdict: Verdict, say: VerdictPhrases): Headline {
  const check = verdict.checks.find(
    ({ outcome, code }) => outcome === 'fail' && (code === 'revoked' || code === 'suspended'),
  )
  const suspended = check?.code === 'suspended'
  return {
    tone: 'bad',
    headline: suspended ? say.suspended : say.withdrawn,
    sentence: faultWords(check, say, say.issuerWithdrew),
    advice: suspended ? say.suspendedAdvice : say.withdrawnAdvice,
  }
}

const CHANGED = ['signature-wrong', 'hosted-otherwise', 'published-otherwise', 'proof-mismatch']
const FOREIGN = ['key-not-issuers', 'key-unknown', 'did-mismatch', 'scope-wrong']

function invalid(verdict: Verdict, contact: string | undefined, say: VerdictPhrases): Headline {
  const fault = firstFault(verdict)
  const code = fault?.code ?? ''
  const advice = contact === undefined ? say.askFile : `${say.askFile} ${say.officeKnows(contact)}`
  const said = { tone: 'bad', advice } as const
  if (code === 'recipient-mismatch')
    return { tone: 'bad', headline: say.somebodyElse, sentence: faultWords(fault, say, '') }
  if (code === 'badge-contradiction')
    return { ...said, headline: say.saysTwo, sentence: `${faultWords(fault, say, '')} ${say.trustNone}` }
  if (FOREIGN.includes(code))
    return { ...said, headline: say.foreign, sentence: `${faultWords(fault, say, '')} ${say.trustNot}` }
  if (CHANGED.includes(code)) return { ...said, headline: say.changed, sentence: say.changedWhat(signer(verdict, say)) }
  return { ...said, headline: say.notValid, sentence: faultWords(fault, say, say.breaksRules) }
}

/** What a check says, or something general. */
function faultWords(check: Check | undefined, say: VerdictPhrases, otherwise: string): string {
  return say.fault(check?.code ?? '', check?.message, otherwise)
}

/** The fault that says most: a changed content before its consequences. */
function firstFault({ checks }: Verdict): Check | undefined {
  const faults = checks.filter(({ outcome }) => outcome === 'fail')
  const telling = ['proof.signature', 'signed.signature', 'hosted.same', 'key.authorised', 'key.resolved', 'signed.key']
  return faults.find(({ id }) => telling.includes(id)) ?? faults[0]
}

function unreadable({ checks }: Verdict, say: VerdictPhrases): Headline {
  const fault = checks.find(({ outcome }) => outcome === 'fail')
  return {
    tone: 'bad',
    headline: fault?.code === 'badge-missing' ? say.noBadge : say.unreadable,
    sentence: faultWords(fault, say, say.cannotRead),
    advice: say.unreadableAdvice,
  }
}

function undecided(verdict: Verdict, zone: TimeZone | undefined, say: VerdictPhrases): Headline {
  const open = verdict.checks.filter(({ outcome, code }) => outcome === 'skip' && code !== undefined)
  const reason = faultWords(open[0], say, say.notAtHand)
  const said = { tone: 'open', advice: say.undecidedAdvice } as const
  return isConfirmed(verdict) && outcomeOf(verdict, 'status.list') === 'skip'
    ? { ...said, headline: say.perhapsWithdrawn, sentence: `${awardedTo(verdict, zone, say)} ${reason}` }
    : { ...said, headline: say.undecided, sentence: reason }
}

function awardedTo(verdict: Verdict, zone: TimeZone | undefined, say: VerdictPhrases): string {
  const { recipientName, issuerName, vouching } = verdict.facts
  const by = issuerName ?? (vouching.by === 'domain' ? vouching.domain : say.namelessIssuer)
  return say.awarded(recipientName, by, awardedDay(verdict, zone, say))
}

function awardedDay({ facts }: Verdict, zone: TimeZone | undefined, say: VerdictPhrases): string {
  return facts.awarded === undefined ? say.unknownDay : dayWords(facts.awarded, zone, say.locale)
}

function signer({ facts }: Verdict, say: VerdictPhrases): string {
  return facts.vouching.by === 'domain' ? facts.vouching.domain : say.itsIssuer
}
