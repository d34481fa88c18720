import type { JsonObject } from '../../foundation/json'
import { hasType, listMember } from '../members'
import type { Standard } from '../verdict'

export const VC_V2 = 'https://www.w3.org/ns/credentials/v2'
export const VC_V1 = 'https://www.w3.org/2018/credentials/v1'
const OB2_CONTEXT = 'https://w3id.org/openbadges/v2'
const OB1_CONTEXT = 'https://w3id.org/openbadges/v1'

/** What a JSON document claims to be; `other` is a credential that is no badge, `nothing` is none at all. */
export type DocumentKind =
  | { readonly kind: 'badge'; readonly standard: Standard & 'ob3'; readonly dataModel: 1 | 2 }
  | { readonly kind: 'assertion'; readonly standard: Standard & 'ob2' }
  | { readonly kind: 'old'; readonly standard: Standard & ('ob1' | 'ob0.5') }
  | { readonly kind: 'collection'; readonly standard: Standard & 'clr' }
  | { readonly kind: 'other'; readonly standard: null; readonly dataModel: 1 | 2; readonly name: string }
  | { readonly kind: 'nothing'; readonly standard: null; readonly name: string }

/** Tells by contexts and types what a document is (`format.standard`). */
export function documentKind(document: JsonObject): DocumentKind {
  const contexts = listMember(document, '@context')
  // The form is told by the first context, not by which dates are there (standards.md §1.8).
  const dataModel = contexts[0] === VC_V1 ? 1 : 2
  if (hasType(document, 'OpenBadgeCredential') || hasType(document, 'AchievementCredential')) {
    return { kind: 'badge', standard: 'ob3', dataModel }
  }
  if (hasType(document, 'ClrCredential')) return { kind: 'collection', standard: 'clr' }
  if (hasType(document, 'VerifiablePresentation')) return { kind: 'nothing', standard: null, name: 'a presentation' }
  if (hasType(document, 'VerifiableCredential') || contexts.includes(VC_V2) || contexts.includes(VC_V1)) {
    return { kind: 'other', standard: null, dataModel, name: credentialName(document) }
  }
  return olderKind(document, contexts)
}

function credentialName(document: JsonObject): string {
  if (hasType(document, 'EndorsementCredential')) return 'an endorsement'
  const lists = ['BitstringStatusListCredential', 'StatusList2021Credential']
  return lists.some((type) => hasType(document, type)) ? 'a status list' : 'another kind of credential'
}

function olderKind(document: JsonObject, contexts: readonly unknown[]): DocumentKind {
  if (contexts.includes(OB2_CONTEXT) || 'verification' in document) {
    const isAssertion = hasType(document, 'Assertion') || 'recipient' in document
    return isAssertion
      ? { kind: 'assertion', standard: 'ob2' }
      : { kind: 'nothing', standard: null, name: olderName(document) }
  }
  if ('issued_on' in document || typeof document['recipient'] === 'string') return { kind: 'old', standard: 'ob0.5' }
  if (contexts.includes(OB1_CONTEXT) || ('uid' in document && 'verify' in document))
    return { kind: 'old', standard: 'ob1' }
  return { kind: 'nothing', standard: null, name: 'something else' }
}

function olderName(document: JsonObject): string {
  const known = { BadgeClass: 'the description of a badge', Issuer: 'an issuer', Profile: 'an issuer' }
  const found = Object.entries(known).find(([type]) => hasType(document, type))
  return found?.[1] ?? 'no assertion'
}
