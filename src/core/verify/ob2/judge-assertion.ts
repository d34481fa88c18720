import type { JsonObject } from '../../foundation/json'
import { quoted } from '../../foundation/text-safety'
import { checkDates } from '../dates'
import { NO_FACTS, type Facts } from '../facts'
import type { Findings } from '../findings'
import { foundDocument } from '../found-document'
import { hasType, objectMember, textMember } from '../members'
import { sameJson } from '../ob3/compare-with-published'
import { checkRecipient } from '../recipient'
import type { VerifyContext } from '../sources'
import { checkRevocations, reportRevoked } from './check-revocations'
import { checkScope } from './check-scope'
import { factsOfAssertion, identitiesOfAssertion } from './facts-ob2'
import { linkedDocuments, type Linked } from './linked-documents'

const REQUIRED = ['id', 'type', 'recipient', 'badge', 'verification', 'issuedOn']

/**
 * All checks of a hosted assertion of Open Badges 2.0: it counts as it is hosted, a copy that differs is false (standards.md §5.3).
 * @param copy what is in the file, or null where only the address is
 */
export async function judgeHosted(
  copy: JsonObject | null,
  address: string,
  context: VerifyContext,
  findings: Findings,
): Promise<{ facts: Facts }> {
  const hosted = await foundDocument(address, context.documents)
  if (copy !== null) checkAssertion(copy, findings)
  if (hosted.state !== 'found') {
    const why = hosted.state === 'absent' ? 'is not at hand' : 'is no badge'
    findings.undecided('hosted.fetched', {
      code: 'hosted-unavailable',
      message: `The badge counts as it is hosted at ${quoted(address, 120)}, and that ${why}.`,
    })
    if (copy === null) return { facts: NO_FACTS }
    return { facts: await judgeContent(copy, address, context, findings) }
  }
  findings.pass('hosted.fetched', 'The badge as its issuer hosts it was read.')
  if (hosted.json['id'] !== address) {
    findings.fail('hosted.same', 'invalid', {
      code: 'hosted-otherwise',
      message: 'Under the address of the badge stands another one.',
    })
  } else if (hosted.json['revoked'] === true) {
    reportRevoked(textMember(hosted.json, 'revocationReason'), findings)
    return { facts: copy === null ? NO_FACTS : await judgeContent(copy, address, context, findings) }
  } else compare(copy, hosted.json, findings)
  if (copy === null) checkAssertion(hosted.json, findings)
  // What counts is what is hosted: a copy may leave something out, such as the day on which it expires.
  return { facts: await judgeContent(hosted.json, address, context, findings) }
}

/** What the copy says must be hosted just so; what it leaves out is only told. */
function compare(copy: JsonObject | null, hosted: JsonObject, findings: Findings): void {
  const said = Object.keys(copy ?? {})
  const otherwise = said.filter((name) => !sameJson(copy?.[name], hosted[name]))
  const left = copy === null ? [] : Object.keys(hosted).filter((name) => !(name in copy))
  if (otherwise.length > 0 && isNewerEdition(copy, hosted, otherwise)) {
    findings.undecided('hosted.same', {
      code: 'hosted-newer',
      message: 'The issuer hosts a newer edition of this badge, which counts longer: ask for that one.',
    })
  } else if (otherwise.length > 0) {
    findings.fail('hosted.same', 'invalid', {
      code: 'hosted-otherwise',
      message: `The issuer hosts this badge with other content (${quoted(otherwise.join(', '))}): this copy was changed.`,
    })
  } else findings.pass('hosted.same', 'The issuer hosts it with this content.')
  if (left.length > 0)
    findings.warn('hosted.fetched', {
      message: `The issuer hosts more than this copy says (${quoted(left.join(', '))}).`,
    })
}

/** Whether the issuer has extended the badge since the copy was made: it says so by a higher `version`. */
function isNewerEdition(copy: JsonObject | null, hosted: JsonObject, otherwise: readonly string[]): boolean {
  const edition = (document: JsonObject | null) =>
    Number(/^\d{1,6}$/.exec(textMember(document ?? undefined, 'version') ?? '1')?.[0])
  return otherwise.every((name) => name === 'expires' || name === 'version') && edition(hosted) > edition(copy)
}

/** `format.type` and `format.schema` of the assertion itself. */
export function checkAssertion(assertion: JsonObject, findings: Findings): void {
  if (hasType(assertion, 'Assertion')) findings.pass('format.type', 'It is an Open Badges 2.0 assertion.')
  else findings.fail('format.type', 'invalid', { code: 'type-missing', message: 'The type Assertion is missing.' })
  const missing = assertion['revoked'] === true ? [] : REQUIRED.filter((name) => assertion[name] === undefined)
  if (missing.length === 0) findings.pass('format.schema', 'It has all the parts that the standard asks for.')
  else
    findings.fail('format.schema', 'invalid', {
      code: 'schema-missing',
      message: `Parts are missing: ${missing.join(', ')}.`,
    })
}

async function judgeContent(
  assertion: JsonObject,
  address: string,
  context: VerifyContext,
  findings: Findings,
): Promise<Facts> {
  const linked = await linkedDocuments(assertion, context, findings)
  checkScope(address, linked, findings)
  checkAward(assertion, linked, context, findings)
  await checkRevocations(assertion, linked.issuer, 'told', context, findings)
  return factsOfAssertion(assertion, linked)
}

/** What hosted and signed assertions have in common: dates, recipient, issuer. */
export function checkAward(
  assertion: JsonObject,
  { issuer }: Linked,
  context: VerifyContext,
  findings: Findings,
): void {
  const period = {
    from: assertion['issuedOn'],
    until: assertion['expires'],
    fromName: 'issuedOn',
    untilName: 'expires',
  }
  checkDates(period, context.now, findings)
  checkRecipient(identitiesOfAssertion(assertion), context.recipient, findings)
  const issuerId = textMember(issuer ?? undefined, 'id')
  if (issuerId !== undefined && context.knownIssuers?.includes(issuerId))
    findings.pass('issuer.known', 'The issuer is known here.')
  else
    findings.warn('issuer.known', {
      message: 'The issuer is whoever holds the address: compare it with the institution’s own.',
    })
}

/** How an assertion wants to be verified, told by `verification` (OB2 §VerificationObject). */
export function verificationKind(assertion: JsonObject): 'hosted' | 'signed' {
  const type = textMember(objectMember(assertion, 'verification'), 'type') ?? ''
  return /^signed/i.test(type) ? 'signed' : 'hosted'
}
