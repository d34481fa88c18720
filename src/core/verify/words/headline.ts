import type { TimeZone } from '../../foundation/instant'
import { never } from '../../foundation/bug'
import type { Check, Verdict } from '../verdict'
import { isConfirmed, outcomeOf } from './confirmed'
import { dayWords } from './day'
import type { Tone, WordOptions } from './verdict-words'

type Headline = { readonly tone: Tone; readonly headline: string; readonly sentence: string; readonly advice?: string }

/** The first thing that is said: seconds, no jargon; unknown is not false (badging-practice.md §5). */
export function headlineOf(verdict: Verdict, { zone, contact }: WordOptions): Headline {
  switch (verdict.verdict) {
    case 'valid':
      return valid(verdict, zone)
    case 'expired':
      return expired(verdict, zone)
    case 'revoked':
      return withdrawn(verdict)
    case 'notYetValid':
      return {
        tone: 'caution',
        headline: 'Not valid yet',
        sentence: `It holds from ${awardedDay(verdict, zone)} on. ${awardedTo(verdict, zone)}`,
      }
    case 'invalid':
      return invalid(verdict, contact)
    case 'unreadable':
      return unreadable(verdict)
    case 'unknown':
      return undecided(verdict, zone)
    default:
      return never(verdict.verdict)
  }
}

function valid(verdict: Verdict, zone: TimeZone | undefined): Headline {
  if (verdict.facts.vouching.by !== 'key') {
    return { tone: 'good', headline: 'Genuine, and still valid', sentence: awardedTo(verdict, zone) }
  }
  return {
    tone: 'caution',
    headline: 'Genuine, by an issuer known only by its key',
    sentence: awardedTo(verdict, zone),
    advice: 'The name of the issuer is what it calls itself: ask the institution whether the key is theirs.',
  }
}

function expired(verdict: Verdict, zone: TimeZone | undefined): Headline {
  const day = dayWords(verdict.facts.validUntil ?? '', zone)
  const confirmed = isConfirmed(verdict)
  return {
    tone: 'caution',
    headline: confirmed ? 'Genuine, but expired' : 'Expired',
    sentence: `It expired on ${day}. ${confirmed ? awardedTo(verdict, zone) : 'Whether it was genuine could not be found out.'}`,
    advice: 'Ask the person whether there is a newer one.',
  }
}

function withdrawn(verdict: Verdict): Headline {
  const check = verdict.checks.find(
    ({ outcome, code }) => outcome === 'fail' && (code === 'revoked' || code === 'suspended'),
  )
  const suspended = check?.code === 'suspended'
  return {
    tone: 'bad',
    headline: suspended ? 'Suspended' : 'Withdrawn by its issuer',
    sentence: check?.message ?? 'The issuer withdrew it.',
    advice: suspended ? 'It may come back: ask the issuer.' : 'Do not rely on it. The issuer can say why.',
  }
}

const CHANGED = ['signature-wrong', 'hosted-otherwise', 'published-otherwise', 'proof-mismatch']
const FOREIGN = ['key-not-issuers', 'key-unknown', 'did-mismatch', 'scope-wrong']

function invalid(verdict: Verdict, contact: string | undefined): Headline {
  const fault = firstFault(verdict)
  const code = fault?.code ?? ''
  const who = signer(verdict)
  const office = contact === undefined ? '' : ` The office can look the award up: ${contact}.`
  const advice = `Ask the person for the file they got by mail, or for the link to their award page.${office}`
  const said = { tone: 'bad', advice } as const
  if (code === 'recipient-mismatch')
    return { tone: 'bad', headline: 'Awarded to somebody else', sentence: fault?.message ?? '' }
  if (code === 'badge-contradiction') {
    return {
      ...said,
      headline: 'The picture says two things',
      sentence: `${fault?.message ?? ''} Don’t rely on any of it.`,
    }
  }
  if (FOREIGN.includes(code)) {
    return {
      ...said,
      headline: 'Not signed by the issuer it names',
      sentence: `${fault?.message ?? ''} Don’t rely on it.`,
    }
  }
  if (CHANGED.includes(code)) {
    return {
      ...said,
      headline: 'Changed after signing',
      sentence: `What this file says is not what ${who} signed. Don’t rely on any of it.`,
    }
  }
  return { ...said, headline: 'Not a valid badge', sentence: fault?.message ?? 'It breaks the rules of badges.' }
}

/** The fault that says most: a changed content before its consequences. */
function firstFault({ checks }: Verdict): Check | undefined {
  const faults = checks.filter(({ outcome }) => outcome === 'fail')
  const telling = ['proof.signature', 'signed.signature', 'hosted.same', 'key.authorised', 'key.resolved', 'signed.key']
  return faults.find(({ id }) => telling.includes(id)) ?? faults[0]
}

function unreadable({ checks }: Verdict): Headline {
  const fault = checks.find(({ outcome }) => outcome === 'fail')
  return {
    tone: 'bad',
    headline: fault?.code === 'badge-missing' ? 'No badge in this file' : 'This file can’t be read',
    sentence: fault?.message ?? 'The file can’t be read.',
    advice: 'Use the file as it came by mail or was downloaded. A screenshot or a copy from a chat holds no badge.',
  }
}

function undecided(verdict: Verdict, zone: TimeZone | undefined): Headline {
  const open = verdict.checks.filter(({ outcome, code }) => outcome === 'skip' && code !== undefined)
  const reason = open[0]?.message ?? 'What is needed to check it is not at hand.'
  const advice = 'Unknown is not false. Ask for the link to the award page, and look at whose address it is.'
  if (isConfirmed(verdict) && outcomeOf(verdict, 'status.list') === 'skip') {
    return {
      tone: 'open',
      headline: 'Genuine, but perhaps withdrawn',
      sentence: `${awardedTo(verdict, zone)} ${reason}`,
      advice,
    }
  }
  return { tone: 'open', headline: 'Can’t be decided here', sentence: reason, advice }
}

function awardedTo(verdict: Verdict, zone: TimeZone | undefined): string {
  const { recipientName, issuerName, vouching } = verdict.facts
  const to = recipientName === undefined ? '' : ` to ${recipientName}`
  const by = issuerName ?? (vouching.by === 'domain' ? vouching.domain : 'an issuer without a name')
  return `Awarded${to} by ${by}, on ${awardedDay(verdict, zone)}.`
}

function awardedDay({ facts }: Verdict, zone: TimeZone | undefined): string {
  return facts.awarded === undefined ? 'an unknown day' : dayWords(facts.awarded, zone)
}

function signer({ facts }: Verdict): string {
  return facts.vouching.by === 'domain' ? facts.vouching.domain : 'its issuer'
}
