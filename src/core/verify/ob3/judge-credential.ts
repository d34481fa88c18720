import type { JsonObject } from '../../foundation/json'
import type { Facts } from '../facts'
import { checkDates } from '../dates'
import { Findings } from '../findings'
import { idOf, objectMember, textMember } from '../members'
import { checkRecipient } from '../recipient'
import type { VerifyContext } from '../sources'
import { checkContexts } from './check-contexts'
import { checkFormat } from './check-format'
import { checkProofs } from './check-proofs'
import { checkStatus } from './check-status'
import { endorsementsOf, factsOfCredential, identitiesOf, vouchingOf } from './facts-ob3'
import type { DocumentKind } from './classify'
import { compareWithPublished } from './compare-with-published'

const MAX_ENDORSEMENTS = 20

/** What came out beside the checks. */
export type Judged = { readonly facts: Facts }

type Credential = Extract<DocumentKind, { kind: 'badge' | 'other' }>

/** All checks of a credential with embedded proofs, in the order of standards.md §8. */
export async function judgeCredential(
  document: JsonObject,
  kind: Credential,
  context: VerifyContext,
  findings: Findings,
): Promise<Judged> {
  return await judgeContent(document, kind, context, findings, (issuerId) =>
    checkProofs(document, issuerId, context, findings),
  )
}

/** The same for whatever way of signing: `checkSecurity` answers the questions about proof and key. */
export async function judgeContent(
  document: JsonObject,
  kind: Credential,
  context: VerifyContext,
  findings: Findings,
  checkSecurity: (issuerId: string) => Promise<void>,
): Promise<Judged> {
  const issuerId = idOf(document['issuer'])
  if (kind.kind === 'other') reportOther(kind.name, findings)
  checkContexts(document, kind.kind === 'badge', context.contexts, findings)
  if (kind.kind === 'badge') checkFormat(document, kind.dataModel, findings)
  if (issuerId === undefined) {
    findings.fail('key.resolved', 'invalid', {
      code: 'issuer-missing',
      message: 'The badge does not say who issued it.',
    })
    return { facts: factsOfCredential(document) }
  }
  await checkSecurity(issuerId)
  await compareWithPublished(document, context, findings)
  checkDates(periodOf(document, kind.dataModel), context.now, findings)
  const standing = await checkStanding(document, issuerId, context, findings)
  if (objectMember(document, 'refreshService'))
    findings.warn('refresh', { message: 'The issuer may offer a newer edition of it.' })
  checkRecipient(identitiesOf(objectMember(document, 'credentialSubject')), context.recipient, findings)
  await checkEndorsements(document, context, findings)
  checkIssuer(document, issuerId, context, findings)
  return { facts: { ...factsOfCredential(document), ...standing } }
}

function reportOther(name: string, findings: Findings): void {
  findings.undecided('format.standard', { code: 'not-a-badge', message: `This is ${name}, not a badge.` })
}

function periodOf(document: JsonObject, dataModel: 1 | 2) {
  const [fromName, untilName] = dataModel === 2 ? ['validFrom', 'validUntil'] : ['issuanceDate', 'expirationDate']
  return { from: document[fromName], until: document[untilName], fromName, untilName }
}

/** A list is asked only about content that was not changed: else the place in it means nothing. */
async function checkStanding(
  document: JsonObject,
  issuerId: string,
  context: VerifyContext,
  findings: Findings,
): Promise<Partial<Facts>> {
  if (findings.verdict() === 'invalid') {
    findings.skip('status.list', 'Not asked: the content cannot be trusted.')
    return {}
  }
  const { asOf } = await checkStatus(document, issuerId, context, findings)
  return asOf === undefined ? {} : { statusAsOf: asOf }
}

/** Endorsements inside the file: each is checked by itself and only told. */
async function checkEndorsements(document: JsonObject, context: VerifyContext, findings: Findings): Promise<void> {
  for (const [i, endorsement] of endorsementsOf(document).slice(0, MAX_ENDORSEMENTS).entries()) {
    const own = new Findings()
    await checkProofs(endorsement, idOf(endorsement['issuer']) ?? '', context, own)
    const who = textMember(objectMember(endorsement, 'issuer'), 'name') ?? 'somebody'
    if (own.verdict() === 'valid') findings.pass(`endorsement.${i}`, `An endorsement by ${who} is genuine.`)
    else findings.warn(`endorsement.${i}`, { message: `An endorsement by ${who} could not be confirmed.` })
  }
}

function checkIssuer(document: JsonObject, issuerId: string, context: VerifyContext, findings: Findings): void {
  const vouching = vouchingOf(issuerId)
  if (context.knownIssuers?.includes(issuerId)) return findings.pass('issuer.known', 'The issuer is known here.')
  const name = textMember(objectMember(document, 'issuer'), 'name')
  if (vouching.by === 'domain') {
    const claim = name === undefined ? '' : ` The name ${name} is what the issuer calls itself.`
    return findings.warn('issuer.known', {
      message: `The issuer is whoever holds ${vouching.domain}: compare it with the institution’s own address.${claim}`,
    })
  }
  findings.warn('issuer.known', {
    message: 'The issuer is identified only by a key: ask the institution whether it is theirs.',
  })
}
