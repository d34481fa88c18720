import { msOfInstant, type Instant } from '../foundation/instant'
import type { JsonValue } from '../foundation/json'
import { quoted } from '../foundation/text-safety'
import type { Findings } from './findings'
import { msOfMoment } from './moment'

/** When a credential begins and ends, as written, with the names the document gives the two. */
export type Period = {
  readonly from: JsonValue | undefined
  readonly until: JsonValue | undefined
  readonly fromName: string
  readonly untilName: string
}

/** `dates.validFrom` and `dates.validUntil` against the clock that was given. */
export function checkDates(period: Period, now: Instant, findings: Findings): void {
  const from = checkFrom(period, now, findings)
  checkUntil(period, from, now, findings)
}

function checkFrom({ from, fromName }: Period, now: Instant, findings: Findings): number | null {
  if (from === undefined) {
    findings.fail('dates.validFrom', 'invalid', {
      code: 'date-missing',
      message: `The badge does not say since when it holds (${fromName}).`,
    })
    return null
  }
  const text = typeof from === 'string' ? from : ''
  const ms = msOfMoment(text)
  if (ms === null) findings.fail('dates.validFrom', 'invalid', malformed(fromName, from))
  else if (ms > msOfInstant(now)) {
    findings.fail('dates.validFrom', 'notYetValid', {
      code: 'not-yet-valid',
      message: `The badge holds only from ${text} on.`,
    })
  } else findings.pass('dates.validFrom', `It holds since ${text}.`)
  return ms
}

function checkUntil({ until, untilName }: Period, from: number | null, now: Instant, findings: Findings): void {
  if (until === undefined) return findings.pass('dates.validUntil', 'It does not expire.')
  const text = typeof until === 'string' ? until : ''
  const ms = msOfMoment(text)
  if (ms === null) return findings.fail('dates.validUntil', 'invalid', malformed(untilName, until))
  if (from !== null && ms < from) {
    return findings.fail('dates.validUntil', 'invalid', {
      code: 'dates-contradict',
      message: 'The badge ends before it begins.',
    })
  }
  if (ms < msOfInstant(now)) {
    return findings.fail('dates.validUntil', 'expired', {
      code: 'expired',
      message: `The badge expired on ${text}.`,
    })
  }
  findings.pass('dates.validUntil', `It holds until ${text}.`)
}

function malformed(name: string, value: JsonValue): { code: string; message: string } {
  const shown = quoted(typeof value === 'string' ? value : JSON.stringify(value), 40)
  return { code: 'date-malformed', message: `The date ${name} is no moment with a time zone: ${shown}.` }
}
