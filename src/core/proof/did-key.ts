import type { JsonObject } from '../foundation/json'
import { jwkFromMultikey } from './multikey'
import { multikeyMethod } from './verification-method'

/** The did:key of an Ed25519 key. It is the key: it cannot be rotated or revoked. */
export function didFromMultikey(multibase: string): string {
  return `did:key:${multibase}`
}

/**
 * The document of a did:key, computed from the identifier alone (standards.md §2.5).
 * @param did with or without a fragment
 * @returns null for other DIDs and for keys that cannot sign badges
 */
export function didKeyDocument(did: string): JsonObject | null {
  const [, multibase] = /^did:key:(z[1-9A-HJ-NP-Za-km-z]+)(?:#.*)?$/.exec(did) ?? []
  if (multibase === undefined || jwkFromMultikey(multibase) === null) return null
  const id = didFromMultikey(multibase)
  const method = multikeyMethod(id, multibase)
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id,
    verificationMethod: [method],
    assertionMethod: [`${id}#${multibase}`],
    authentication: [`${id}#${multibase}`],
  }
}
