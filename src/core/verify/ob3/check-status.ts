import type { JsonObject } from '../../foundation/json'
import { msOfInstant } from '../../foundation/instant'
import { quoted } from '../../foundation/text-safety'
import { decodeStatusList, STATUS_LIST_LENGTH } from '../../status'
import { Findings } from '../findings'
import { foundDocument } from '../found-document'
import { idOf, listMember, objectMember, objectsMember, textMember } from '../members'
import { msOfMoment } from '../moment'
import type { VerifyContext } from '../sources'
import { checkProofs } from './check-proofs'
import { checkRevocationList } from './revocation-list'

const LIMIT_BYTES = 4 * 1024 * 1024
const BITSTRING_TYPES = ['BitstringStatusListEntry', 'StatusList2021Entry']

/** What was found out about a badge's standing beside the checks. */
export type StatusAnswer = { readonly asOf?: string }

/** `status.list`, `status.revocation`, `status.suspension` (BSL §3.2; standards.md §4). */
export async function checkStatus(
  document: JsonObject,
  issuerId: string,
  context: VerifyContext,
  findings: Findings,
): Promise<StatusAnswer> {
  const entries = objectsMember(document, 'credentialStatus')
  if (entries.length === 0) findings.pass('status.list', 'It names no list by which it could be withdrawn.')
  let asOf: string | undefined
  for (const entry of entries.slice(0, 8)) {
    const type = textMember(entry, 'type') ?? ''
    if (BITSTRING_TYPES.includes(type)) asOf = (await checkBit(entry, issuerId, context, findings)) ?? asOf
    else if (type === '1EdTechRevocationList') await checkRevocationList(document, entry, issuerId, context, findings)
    else
      unreadable(
        findings,
        'status-type-unknown',
        `Its standing is kept in a way that is not supported (${quoted(type, 40)}).`,
      )
  }
  return asOf === undefined ? {} : { asOf }
}

/** @returns the date of the list if it was read and is the issuer's */
async function checkBit(
  entry: JsonObject,
  issuerId: string,
  context: VerifyContext,
  findings: Findings,
): Promise<string | undefined> {
  const purpose = textMember(entry, 'statusPurpose') ?? 'revocation'
  const url = textMember(entry, 'statusListCredential') ?? ''
  if (purpose !== 'revocation' && purpose !== 'suspension') {
    findings.pass('status.list', `It has a note of the kind ${quoted(purpose, 40)}, which does not decide.`)
    return undefined
  }
  const found = await foundDocument(url, context.documents, LIMIT_BYTES)
  if (found.state !== 'found') {
    const why = found.state === 'absent' ? 'is not at hand' : 'cannot be read'
    unreadable(
      findings,
      'status-unreachable',
      `The list that says whether it was withdrawn (${quoted(url, 120)}) ${why}.`,
    )
    return undefined
  }
  const list = found.json
  if (!(await isTrusted(list, url, purpose, issuerId, context, findings))) return undefined
  return readBit(entry, list, purpose, findings)
    ? (textMember(list, 'validFrom') ?? textMember(list, 'issuanceDate'))
    : undefined
}

/** The list is a credential itself: signed by the same issuer, in date, for this purpose, and the one that was asked for. */
async function isTrusted(
  list: JsonObject,
  url: string,
  purpose: string,
  issuerId: string,
  context: VerifyContext,
  findings: Findings,
): Promise<boolean> {
  const listIssuer = idOf(list['issuer']) ?? ''
  const known = listIssuer === issuerId || context.knownIssuers?.includes(listIssuer)
  if (!known)
    return refused(
      findings,
      'status-not-issuers',
      'The list of withdrawn badges was made by somebody else than the issuer.',
    )
  const id = textMember(list, 'id') ?? ''
  if (id !== url && sameOrigin(id, url))
    return refused(findings, 'status-unreachable', 'Another list stands where the issuer’s should.')
  if (id !== url)
    findings.warn('status.list', { message: 'The list calls itself by another address than the badge does.' })
  const purposes = listMember(objectMember(list, 'credentialSubject'), 'statusPurpose')
  if (!purposes.includes(purpose)) return refused(findings, 'status-purpose', 'The list is kept for another purpose.')
  if (!isInDate(list, context)) return refused(findings, 'status-stale', 'The list of withdrawn badges is out of date.')
  const own = new Findings()
  await checkProofs(list, listIssuer, context, own)
  if (own.verdict() === 'valid') return true
  return refused(findings, 'status-damaged', 'The signature of the list of withdrawn badges could not be confirmed.')
}

function isInDate(list: JsonObject, { now }: VerifyContext): boolean {
  const from = textMember(list, 'validFrom') ?? textMember(list, 'issuanceDate')
  const until = textMember(list, 'validUntil') ?? textMember(list, 'expirationDate')
  const fromMs = from === undefined ? -Infinity : (msOfMoment(from) ?? Infinity)
  const untilMs = until === undefined ? Infinity : (msOfMoment(until) ?? -Infinity)
  return fromMs <= msOfInstant(now) && msOfInstant(now) <= untilMs
}

/** @returns whether the bit could be read */
function readBit(entry: JsonObject, list: JsonObject, purpose: string, findings: Findings): boolean {
  const bits = decodeStatusList(textMember(objectMember(list, 'credentialSubject'), 'encodedList') ?? '')
  if (!bits.ok) return refused(findings, 'status-damaged', 'The list of withdrawn badges cannot be unpacked.')
  const index = indexOf(entry)
  const size = entry['statusSize'] ?? 1
  if (index === null || index >= bits.value.length || size !== 1) {
    return refused(findings, 'status-index', 'The badge names a place that the list does not have.')
  }
  if (bits.value.length < STATUS_LIST_LENGTH) {
    findings.warn('status.list', { message: `The list is shorter than it should be (${bits.value.length} places).` })
  }
  findings.pass('status.list', 'The issuer’s list of withdrawn badges was read.')
  const id = `status.${purpose}`
  if (!bits.value.isSet(index))
    findings.pass(id, purpose === 'revocation' ? 'It was not withdrawn.' : 'It is not suspended.')
  else if (purpose === 'revocation')
    findings.fail(id, 'revoked', { code: 'revoked', message: 'The issuer withdrew it.' })
  else findings.fail(id, 'revoked', { code: 'suspended', message: 'The issuer suspended it.' })
  return true
}

/** Canonical decimal as text; numbers are read too (a foreign sample has one). */
function indexOf(entry: JsonObject): number | null {
  const value = entry['statusListIndex']
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : null
}

function refused(findings: Findings, code: string, message: string): false {
  unreadable(findings, code, message)
  return false
}

function unreadable(findings: Findings, code: string, message: string): void {
  findings.undecided('status.list', { code, message })
}

function sameOrigin(a: string, b: string): boolean {
  const originOf = (url: string) => /^https?:\/\/[^/]+/i.exec(url)?.[0].toLowerCase()
  return originOf(a) !== undefined && originOf(a) === originOf(b)
}
