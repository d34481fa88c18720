import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json'
import { quoted } from '../../foundation/text-safety'
import type { Findings } from '../findings'
import { foundDocument } from '../found-document'
import { idOf, textMember } from '../members'
import type { VerifyContext } from '../sources'

/** What an assertion leads to: the badge and its issuer, each as far as it is at hand. */
export type Linked = { readonly badge: JsonObject | null; readonly issuer: JsonObject | null }

// Required members of each class (Open Badges 2.0, Vocabulary; standards.md §5.1).
const REQUIRED = {
  badge: ['id', 'type', 'name', 'description', 'image', 'criteria', 'issuer'],
  issuer: ['id', 'type', 'name', 'url', 'email'],
}

/** Follows `badge` and `issuer`: addresses are asked for, embedded objects taken as they are. */
export async function linkedDocuments(
  assertion: JsonObject,
  context: VerifyContext,
  findings: Findings,
): Promise<Linked> {
  const badge = await linked(assertion['badge'], context)
  report('badgeclass.valid', 'description of the badge', badge, REQUIRED.badge, findings)
  const issuer = badge.json === null ? nothingLinked : await linked(badge.json['issuer'], context)
  if (badge.json !== null) report('issuer.valid', 'description of the issuer', issuer, REQUIRED.issuer, findings)
  else findings.skip('issuer.valid', 'Not asked: without the description of the badge its issuer is not known.')
  return { badge: badge.json, issuer: issuer.json }
}

type LinkedOne = { readonly address: string; readonly json: JsonObject | null }
const nothingLinked: LinkedOne = { address: '', json: null }

async function linked(value: JsonValue | undefined, context: VerifyContext): Promise<LinkedOne> {
  if (isJsonObject(value) && Object.keys(value).length > 1) return { address: idOf(value) ?? '', json: value }
  const address = idOf(value) ?? ''
  const found = await foundDocument(address, context.documents)
  return { address, json: found.state === 'found' ? found.json : null }
}

function report(
  id: string,
  what: string,
  { address, json }: LinkedOne,
  required: readonly string[],
  findings: Findings,
): void {
  if (json === null) {
    return findings.undecided(id, {
      code: 'document-unavailable',
      message: `The ${what} at ${quoted(address, 120)} is not at hand.`,
    })
  }
  const missing = required.filter((name) => json[name] === undefined || json[name] === '')
  if (address !== '' && textMember(json, 'id') !== address) {
    return findings.fail(id, 'invalid', {
      code: 'document-mismatch',
      message: `Under the address of the ${what} stands another one.`,
    })
  }
  // The address of the issuer's office is required by the standard, but a badge without it says no less.
  if (missing.some((name) => name !== 'email')) {
    return findings.fail(id, 'invalid', {
      code: 'document-incomplete',
      message: `The ${what} lacks ${missing.join(', ')}.`,
    })
  }
  if (missing.length > 0) return findings.warn(id, { message: `The ${what} lacks ${missing.join(', ')}.` })
  findings.pass(id, `The ${what} is complete.`)
}
